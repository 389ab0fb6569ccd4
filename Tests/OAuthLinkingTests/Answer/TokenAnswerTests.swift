// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("Answers of the token endpoint")
struct TokenAnswerTests {
    func exchange(
        _ body: String, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]
    ) async throws -> TokenGrant {
        try await Server.client(Server.answering(body, status: status, headers: headers))
            .exchange(AuthorizationCode("example-code"), requested: ["doors"])
    }

    @Test("Reads a full answer; the expiry counts from the moment of the request")
    func full() async throws {
        let time = ManualTime(5000)
        let slow = ScriptedTransport { _ in
            time.advance(by: 30)
            let body =
                #"{"access_token":"a","token_type":"bEaReR","expires_in":3600,"refresh_token":"r","#
                + #""scope":"doors windows","example_parameter":"x"}"#
            return HTTP.Response(status: .ok, body: Array(body.utf8))
        }
        let grant = try await Server.client(slow, at: time).exchange(AuthorizationCode("example-code"))
        #expect(grant.accessToken.revealed() == "a")
        #expect(grant.refreshToken?.revealed() == "r")
        #expect(grant.expiresAt == WallTime(secondsSince1970: 8600))
        #expect(grant.authorizedAt == WallTime(secondsSince1970: 5000))
        #expect(grant.scopes == ["doors", "windows"])
    }

    @Test(
        "A lifetime is read as a number, also as a string or with a fraction; a huge one counts as ten years",
        arguments: [
            ("3600", 3600), (#""3600""#, 3600), ("3600.9", 3600), ("0", 0), ("null", nil), ("1e30", 315_360_000),
            (#""9999999999""#, 315_360_000), ("99999999999999999999", 315_360_000),
        ] as [(String, Int64?)])
    func lifetime(text: String, seconds: Int64?) async throws {
        let grant = try await exchange(#"{"access_token":"a","token_type":"Bearer","expires_in":\#(text)}"#)
        #expect(grant.expiresAt?.secondsSince1970 == seconds.map { 1_000_000 + $0 })
    }

    @Test(
        "A missing scope in the answer counts as the requested one",
        arguments: [
            ("", ["doors"]), (#","scope":null"#, ["doors"]), (#","scope":"windows""#, ["windows"]),
            (#","scope":["a","b c"]"#, ["a", "b", "c"]), (#","scope":"""#, []), (#","scope":" a  b ""#, ["a", "b"]),
            (#","scope":"https://a.example/b?c alexa::x a,b'!~""#, ["https://a.example/b?c", "alexa::x", "a,b'!~"]),
        ] as [(String, Set<Scope>)])
    func scope(member: String, scopes: Set<Scope>) async throws {
        #expect(try await exchange(#"{"access_token":"a","token_type":"Bearer"\#(member)}"#).scopes == scopes)
    }

    @Test(
        "A malformed answer is refused, and the error names the member",
        arguments: [
            (#"{"token_type":"Bearer"}"#, "access_token"),
            (#"{"access_token":"","token_type":"Bearer"}"#, "access_token"),
            (#"{"access_token":7,"token_type":"Bearer"}"#, "access_token"),
            (#"{"access_token":"a b","token_type":"Bearer"}"#, "access_token"),
            (#"{"access_token":"a\r\nX: y","token_type":"Bearer"}"#, "access_token"),
            (#"{"access_token":"é","token_type":"Bearer"}"#, "access_token"),
            (#"{"access_token":"a"}"#, "token_type"), (#"{"access_token":"a","token_type":"mac"}"#, "token_type"),
            (#"{"access_token":"a","token_type":null}"#, "token_type"),
            (#"{"access_token":"a","token_type":"Bearer","expires_in":-1}"#, "expires_in"),
            (#"{"access_token":"a","token_type":"Bearer","expires_in":"soon"}"#, "expires_in"),
            (#"{"access_token":"a","token_type":"Bearer","expires_in":[]}"#, "expires_in"),
            (#"{"access_token":"a","token_type":"Bearer","refresh_token":"a\nb"}"#, "refresh_token"),
            (#"{"access_token":"a","token_type":"Bearer","scope":"doors\r\nX: y"}"#, "scope"),
            (#"{"access_token":"a","token_type":"Bearer","scope":"doors\twindows"}"#, "scope"),
            (#"{"access_token":"a","token_type":"Bearer","scope":"do\"ors"}"#, "scope"),
            (#"{"access_token":"a","token_type":"Bearer","scope":"do\\ors"}"#, "scope"),
            (#"{"access_token":"a","token_type":"Bearer","scope":"doors \u0000"}"#, "scope"),
            (#"{"access_token":"a","token_type":"Bearer","scope":["doors","\u007f"]}"#, "scope"),
            (#"{"access_token":"a","token_type":"Bearer","scope":"türen"}"#, "scope"),
            ("", "no JSON object"), ("[]", "no JSON object"), ("<html>", "no JSON object"),
            (#"{"access_token":"a","token_type":"Bear"#, "no JSON object"),
            (String(repeating: "[", count: 50), "no JSON object"),
        ])
    func malformed(body: String, detail: String) async {
        let error = await thrown { try await exchange(body) }.oauth
        #expect(error?.code == .malformedAnswer)
        #expect(error?.detail == detail)
        #expect(error?.linkProblem == nil)
    }

    static let errorAnswers: [(Int, String, OAuthError.Code, Bool)] = [
        (400, #"{"error":"invalid_grant","error_description":"SECRET"}"#, .invalidGrant, false),
        (401, #"{"error":"invalid_client","SECRET":"SECRET"}"#, .invalidClient, false),
        (400, #"{"error":"slow_down"}"#, OAuthError.Code(rawValue: "slow_down"), false),
        (200, #"{"error":"invalid_grant"}"#, .invalidGrant, false),
        // What we call an answer of status 3xx.
        (400, #"{"error":"redirected"}"#, .refused, false),
        (400, #"{"error":"SECRET"}"#, .refused, false), (400, #"{"error":{"message":"SECRET"}}"#, .refused, false),
        (400, "<html>SECRET</html>", .refused, false), (400, "", .refused, false), (404, "SECRET", .refused, false),
        (500, #"{"error":"invalid_grant"}"#, .invalidGrant, true), (503, "SECRET", .refused, true),
        (429, "SECRET", .refused, true), (302, "SECRET", .redirected, false),
    ]

    @Test(
        "Errors are read by code; nothing else of the body is shown", arguments: errorAnswers.indices)
    func errors(index: Int) async throws {
        let (status, body, code, isTransient) = Self.errorAnswers[index]
        let error = try #require(await thrown { try await exchange(body, status: HTTP.Status(status)) }.oauth)
        #expect(error.code == code)
        #expect(error.status == HTTP.Status(status))
        #expect(error.host == "id.garage.example")
        #expect(error.isTransient == isTransient)
        #expect(error.linkProblem == (code == .invalidGrant && !isTransient ? .rejected : nil))
        var dumped = ""
        dump(error, to: &dumped)
        #expect(!"\(error)\(dumped)".contains("SECRET"))
    }

    @Test("Waits as long as the server asks")
    func retryAfter() async {
        let error = await thrown { try await exchange("", status: 429, headers: ["Retry-After": "7"]) }
        #expect(error.oauth?.retryAfter == .seconds(7))
    }

    @Test(
        "A refresh without a new refresh token keeps the old one, and the moment of consent",
        arguments: [
            ("", "old-refresh"), (#","refresh_token":null"#, "old-refresh"), (#","refresh_token":"""#, "old-refresh"),
            (#","refresh_token":"new-refresh""#, "new-refresh"),
        ])
    func refreshToken(member: String, kept: String) async throws {
        let server = Server.answering(#"{"access_token":"new","token_type":"Bearer","expires_in":60\#(member)}"#)
        let grant = try await Server.client(server, at: ManualTime(2_000_000)).refresh(Server.grant())
        #expect(grant.accessToken.revealed() == "new")
        #expect(grant.refreshToken?.revealed() == kept)
        #expect(grant.authorizedAt == WallTime(secondsSince1970: 1_000_000))
        #expect(grant.expiresAt == WallTime(secondsSince1970: 2_000_060))
        #expect(grant.scopes == ["doors"])
    }
}
