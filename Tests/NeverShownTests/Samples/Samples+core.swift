// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore

extension Samples {
    static let token = AccessToken(Planted.accessToken.text)

    static func core() -> [Sample] {
        [
            Sample(token, holding: .accessToken) { $0.revealed() },
            Sample(PersonAccessToken(Planted.personToken.text), holding: .personToken) { $0.revealed() },
            Sample(AlexaAPIToken(Planted.apiToken.text), holding: .apiToken) { $0.revealed() },
            Sample(TokenIdentity(token), holding: .accessToken) { $0 == TokenIdentity(token) ? token.revealed() : nil },
            brokenJSON(),
        ]
    }

    /// What a reader says about a body that ends inside of a token.
    private static func brokenJSON() -> Sample {
        let body = #"{"access_token":"\#(Planted.accessToken.text)"#
        var error = JSONError(.unexpectedByte, at: 0)
        do throws(JSONError) { _ = try JSON(parsing: body) } catch let thrown { error = thrown }
        return Sample(error, holding: .accessToken) { $0.offset == body.utf8.count ? body : nil }
    }
}
