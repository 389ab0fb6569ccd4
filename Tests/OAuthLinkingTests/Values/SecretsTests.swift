// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import OAuthLinking
import Testing

@Suite("Secrets")
struct SecretsTests {
    @Test("Codable writes a grant without its tokens, and a store's own form with them")
    func grantEncodesRedacted() throws {
        let grant = Server.grant()
        let shown = try JSON(encoding: grant)
        #expect(shown["accessToken"] == "REDACTED")
        #expect(shown["refreshToken"] == "REDACTED")
        #expect(throws: JSONError.self) { try TokenGrant(json: grant.jsonBytes()) }
        #expect(try TokenGrant(json: grant.jsonBytes(revealingTokens: true)) == grant)
    }

    @Test("Verifiers and states are 43 characters that differ each time")
    func random() {
        let verifiers = Set((0..<100).map { _ in CodeVerifier() })
        #expect(verifiers.count == 100)
        #expect(verifiers.allSatisfy { CodeVerifier($0.revealed()) != nil && $0.revealed().count == 43 })
        #expect(Set((0..<100).map { _ in AuthorizationState() }).count == 100)
    }

    @Test("The challenge is that of RFC 7636 appendix B")
    func challenge() throws {
        let verifier = try #require(CodeVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
        #expect(verifier.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test(
        "A verifier with a wrong length or character is refused",
        arguments: [
            "", String(repeating: "a", count: 42), String(repeating: "a", count: 129),
            String(repeating: "a", count: 42) + "+", String(repeating: "a", count: 42) + "é",
        ])
    func refusedVerifier(text: String) { #expect(CodeVerifier(text) == nil) }
}
