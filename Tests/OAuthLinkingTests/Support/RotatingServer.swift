// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import OAuthLinking
import Synchronization

/// A token endpoint that gives a new refresh token each time, and refuses every older one.
///
/// Sending the request and returning the answer are one step each.
final class RotatingServer: Sendable {
    private let rotations = Mutex(0)

    /// The only valid refresh token.
    var refreshToken: RefreshToken { RefreshToken("refresh-\(rotations.withLock { $0 })") }

    /// What was granted first.
    var grant: TokenGrant { Server.grant("access-0", refresh: "refresh-0", expiresAt: 0) }

    struct Line: HTTP.Transport {
        let server: RotatingServer
        let step: @Sendable () async -> Void

        func send(_ request: HTTP.Request) async throws -> HTTP.Response {
            try request.validate()
            await step()
            let answer = server.answer(to: HTTP.Query(parsing: String(decoding: request.body ?? [], as: UTF8.self)))
            await step()
            return answer
        }
    }

    private func answer(to form: HTTP.Query) -> HTTP.Response {
        rotations.withLock { number in
            guard form["refresh_token"] == "refresh-\(number)" else {
                return HTTP.Response(status: .badRequest, body: Array(#"{"error":"invalid_grant"}"#.utf8))
            }
            number += 1
            let body =
                #"{"access_token":"access-\#(number)","refresh_token":"refresh-\#(number)","#
                + #""token_type":"Bearer","expires_in":3600}"#
            return HTTP.Response(status: .ok, body: Array(body.utf8))
        }
    }
}

/// A store whose every call is a step.
struct SteppedStore: TokenStore {
    let store: InMemoryTokenStore
    let step: @Sendable () async -> Void

    func load(_ account: String) async throws -> StoredGrant? {
        await step()
        return await store.load(account)
    }

    func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) async throws -> TokenVersion? {
        await step()
        return try await store.save(grant, for: account, replacing: version)
    }
}
