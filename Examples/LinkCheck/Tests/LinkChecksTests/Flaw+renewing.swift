// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkChecks
import OAuthLinking

extension Flaw {
    static let times = [
        Flaw("an exchange that takes 4.501 s", .inTime, says: "the exchange took 4501 ms") {
            $0.delay[.exchange] = .milliseconds(4501)
        },
        Flaw("a refresh that takes 5 s", .inTime, says: "the refresh took 5000 ms") {
            $0.delay[.refresh] = .seconds(5)
        },
        Flaw(
            "an exchange without an answer", .inTime, unchecked: withToken.union([.exchange, .json]),
            says: "the exchange had no answer for 20090 ms"
        ) { $0.silent = [.exchange] },
        Flaw("a refresh without an answer", .inTime, unchecked: [.refresh], says: "the refresh had no answer") {
            $0.silent = [.refresh]
        },
        Flaw("a token that lasts 359 s", .lifetime, says: "359 seconds") {
            $0.tokens[.exchange] = { $0["expires_in"] = 359 }
        },
        Flaw("a refreshed token that lasts 300 s", .lifetime, says: "the refresh: 300 seconds") {
            $0.tokens[.refresh] = { $0["expires_in"] = 300 }
        },
        Flaw("a token that has ended", .lifetime, says: "0 seconds") {
            $0.tokens[.exchange] = { $0["expires_in"] = 0 }
        },
    ]

    static let renewals = [
        Flaw("no refresh token", .refreshToken, unchecked: [.refresh, .revoked], says: "the answer has none") {
            $0.tokens[.exchange] = { $0["refresh_token"] = nil }
        },
        Flaw("an empty refresh token", .refreshToken, unchecked: [.refresh, .revoked], says: "the answer has none") {
            $0.tokens[.exchange] = { $0["refresh_token"] = "" }
        },
        Flaw("a refresh that is refused", .refresh, says: "invalid_grant") { $0.accepts = [.exchange] },
        Flaw("a server error at the refresh", .refresh, says: "answered 503") {
            $0.answer[.refresh] = { $0 = HTTP.Response(status: .serviceUnavailable) }
        },
        Flaw("the same access token", .refresh, says: "the same access token") {
            for step in [FakeProvider.Step.exchange, .refresh] {
                $0.tokens[step] = { $0["access_token"] = "SECRET-access" }
            }
        },
        Flaw("a new refresh token that is worth nothing", .refresh, says: "(the second refresh)") {
            $0.tokens[.refresh] = { $0["refresh_token"] = "SECRET-nothing" }
        },
    ]

    static let attacks = [
        Flaw("a code that is good twice", .codeOnce, says: "it was accepted") { $0.accepts.insert(.codeAgain) },
        Flaw("a used code that is answered with 500", .codeOnce, says: "answered 500") {
            $0.answer[.codeAgain] = { $0.status = .internalServerError }
        },
        Flaw("a used code that is answered with 200", .codeOnce, says: "answered 200") {
            $0.answer[.codeAgain] = { $0.status = .ok }
        },
        Flaw("another verifier", .pkce, says: "it was accepted") { $0.accepts.insert(.wrongVerifier) },
        Flaw("another verifier that is answered with 500", .pkce, says: "answered 500") {
            $0.answer[.wrongVerifier] = { $0.status = .internalServerError }
        },
        Flaw("a worthless token that is good", .invalidGrant, says: "it was accepted") {
            $0.accepts.insert(.worthless)
        },
        worthless("answered with 200", says: "answered 200") { $0.status = .ok },
        worthless("answered with 401", says: "answered 401") { $0.status = .unauthorized },
        worthless("answered with 403", says: "answered 403") { $0.status = .forbidden },
        worthless("answered with 500", says: "answered 500") { $0.status = .internalServerError },
        worthless("called something else", says: "invalid_token") {
            $0.body = Array(#"{"error":"invalid_token"}"#.utf8)
        },
        worthless("answered with a page", says: "without a code") { $0.body = Array("<p>Sorry".utf8) },
        Flaw("a revoked token that lives on", .revoked, says: "it was accepted") { $0.accepts.insert(.revoked) },
        Flaw("a revoked token that is answered with 401", .revoked, says: "answered 401") {
            $0.answer[.revoked] = { $0.status = .unauthorized }
        },
        Flaw("a revocation that fails", .revoked, says: "the revocation failed") {
            $0.answer[.revocation] = { $0.status = .notFound }
        },
    ]

    private static func worthless(
        _ name: String, says: String, _ change: @escaping @Sendable (inout HTTP.Response) -> Void
    ) -> Flaw {
        Flaw("a worthless token \(name)", .invalidGrant, says: says) { $0.answer[.worthless] = change }
    }
}
