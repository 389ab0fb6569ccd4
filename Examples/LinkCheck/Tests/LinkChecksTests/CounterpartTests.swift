// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkChecks
import LinkedHTTPURLSession
import OAuthLinking
import Testing

/// The independent authorization server that `.ci/oauth-counterpart` has started.
enum Counterpart {
    static let address = ProcessInfo.processInfo.environment["OAUTH_COUNTERPART"]
}

@Suite(.enabled(if: Counterpart.address != nil, "run by .ci/oauth-counterpart"))
struct CounterpartTests {
    @Test(
        "It meets everything that can be checked on this machine, with each kind of client authentication",
        arguments: ["basic", "body", "public"])
    func checks(client: String) async throws {
        let base = Counterpart.address ?? ""
        let redirect = "http://127.0.0.1:8917/callback"
        let http = URLSessionTransport()
        let browser = ScriptedConsent(user: "ada", password: "example-password", redirectURI: redirect, over: http)
        let provider = Provider(
            name: "counterpart", authorizationURL: base + "/authorize", tokenURL: base + "/token",
            revocationURL: base + "/revoke", authentication: client == "body" ? .body : .basic)
        let report = await LinkCheck(
            provider, clientID: "\(client)-client",
            secret: client == "public" ? nil : ClientSecret("example secret & more"), redirectURI: redirect,
            scopes: ["doors:read", "doors:open"], probesRedirect: true, over: http,
            consent: { try await browser.redirect(from: $0) }
        ).run()
        for finding in report.findings where finding.requirement != .https {
            #expect(finding.verdict == .met, "\(finding.requirement): \(finding.evidence)")
        }
        #expect(report[.https]?.verdict == .notChecked)
    }
}
