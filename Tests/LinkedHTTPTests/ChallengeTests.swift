// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import Testing

@Suite("WWW-Authenticate")
struct ChallengeTests {
    /// A header's value, and its challenges: `scheme`, `scheme:token68`, `scheme name=value name=value`.
    typealias Case = (header: String, challenges: [String])

    static let cases: [Case] = [
        ("Bearer", ["bearer"]),
        ("Bearer realm=\"x\"", ["bearer realm=x"]),
        ("bearer REALM=x", ["bearer realm=x"]),
        ("Bearer realm=\"a, b\", error=\"invalid_token\"", ["bearer realm=a, b error=invalid_token"]),
        ("Bearer error=\"a\\\"b\\\\c\"", ["bearer error=a\"b\\c"]),
        ("Bearer error = \"x\" , scope\t=\t\"a b\"", ["bearer error=x scope=a b"]),
        ("Basic realm=\"x\", Bearer error=\"y\"", ["basic realm=x", "bearer error=y"]),
        ("Negotiate, Bearer error=y", ["negotiate", "bearer error=y"]),
        ("Negotiate YWJj==, Basic realm=x", ["negotiate:YWJj==", "basic realm=x"]),
        ("Negotiate abc, Bearer", ["negotiate:abc", "bearer"]),
        (
            "Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"simple\"",
            ["newauth realm=apps type=1 title=Login to \"apps\"", "basic realm=simple"]
        ),
        (", ,Bearer realm=x, ,, error=y,", ["bearer realm=x error=y"]),
        ("Bearer error=\"first\", error=\"second\"", ["bearer error=first error=second"]),
        ("Bearer realm=\"never ends", ["bearer realm=never ends"]),
        ("Bearer error=", ["bearer:error="]), ("Bearer realm=x, error=", ["bearer realm=x error="]),
        ("Bearer a=b=c", ["bearer a=b=c"]),
        ("", []), ("  ,, ", []), ("\"quoted\"", []), ("=x, Bearer error=y", ["bearer error=y"]),
        ("Bearer \"odd\", error=y", ["bearer error=y"]),
        ("error=lost, Bearer", ["bearer"]),
    ]

    private func words(_ challenge: HTTP.Challenge) -> String {
        let value = challenge.token68.map { ":\($0)" } ?? ""
        return challenge.scheme + value + challenge.parameters.map { " \($0.name)=\($0.value)" }.joined()
    }

    @Test("Is read by its grammar", arguments: cases)
    func grammar(example: Case) {
        let challenges = HTTP.Challenge.parse([.wwwAuthenticate: example.header])
        #expect(challenges.map(words) == example.challenges)
    }

    @Test("Is read from every header of that name, and no parameter crosses over")
    func severalHeaders() {
        let challenges = HTTP.Challenge.parse([
            "WWW-Authenticate": "Basic realm=a", "Other": "x", "www-authenticate": "error=stray, Bearer error=b",
        ])
        #expect(challenges.map(words) == ["basic realm=a", "bearer error=b"])
        #expect(challenges.last?["error"] == "b")
    }

    @Test("Is bounded")
    func bounds() {
        let many = Array(repeating: "A", count: 5000).joined(separator: ",")
        #expect(HTTP.Challenge.parse([.wwwAuthenticate: many]).count == 32)
    }
}
