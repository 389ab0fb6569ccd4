// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct TokenTests {
    private static let secret = "example-token"

    private struct Holder<Token> {
        let token: Token
        let list: [Token]
        let maybe: Token?
        let map: [String: Token]
    }

    private enum Payload<Token> { case token(Token) }

    private static func texts(of token: some BearerToken) -> [String] {
        let holder = Holder(token: token, list: [token], maybe: token, map: ["key": token])
        var (dumped, dumpedHolder) = ("", "")
        dump(token, to: &dumped)
        dump(holder, to: &dumpedHolder)
        var printed = ""
        print(token, [token], token as any BearerToken, to: &printed)
        debugPrint(token, Optional(token) as Any, to: &printed)
        return [
            token.description, token.debugDescription, "\(token)", String(describing: token), String(reflecting: token),
            String(describing: [token]), String(reflecting: [token]), String(describing: Optional(token)),
            String(reflecting: Optional(token)), String(describing: Set([token])), String(reflecting: ["a": token]),
            String(describing: holder), String(reflecting: holder), String(describing: Payload.token(token)),
            String(reflecting: (token, 1)), String(reflecting: token as Any), dumped, dumpedHolder, printed,
            mirrored(Mirror(reflecting: token)), mirrored(Mirror(reflecting: holder)),
        ]
    }

    private static func mirrored(_ mirror: Mirror) -> String {
        mirror.description + String(reflecting: mirror.subjectType)
            + mirror.children.map { child in
                "\(child.label ?? ""): \(child.value)" + mirrored(Mirror(reflecting: child.value))
            }.joined(separator: ",")
    }

    @Test("A token never shows its text, whatever prints it")
    func hidden() {
        let tokens: [any BearerToken] = [
            AccessToken(Self.secret), PersonAccessToken(Self.secret), AlexaAPIToken(Self.secret),
            AccessToken(of: PersonAccessToken(Self.secret)),
        ]
        for token in tokens {
            #expect(token.revealed() == Self.secret)
            let texts = Self.texts(of: token)
            #expect(texts.count == 21)
            for (place, text) in texts.enumerated() {
                #expect(!text.contains(Self.secret), "text \(place)")
                #expect(text.contains("REDACTED") || text.contains("Mirror"), "text \(place)")
            }
        }
    }

    @Test("Tokens are the same when their texts are")
    func equality() {
        #expect(AccessToken("a") == AccessToken("a"))
        #expect(AccessToken("a") != AccessToken("b"))
        #expect(AccessToken(of: PersonAccessToken("a")) == AccessToken("a"))
        #expect(Set([AlexaAPIToken("a"), AlexaAPIToken("a")]).count == 1)
    }

    @Test("A token is no Encodable, so that it cannot be encoded by mistake")
    func noCodable() {
        #expect(AccessToken(Self.secret) as Any as? any Encodable == nil)
        #expect(PersonAccessToken(Self.secret) as Any as? any Encodable == nil)
        #expect(AlexaAPIToken(Self.secret) as Any as? any Encodable == nil)
    }
}

struct KeptBytesTests {
    @Test(
        "Kept bytes hold no token, whatever its kind and place",
        arguments: [
            (#"{"accessToken":"example-token"}"#, #"{"accessToken":"REDACTED"}"#),
            (#"[{"apiAccessToken" : "example-token" },1]"#, #"[{"apiAccessToken" : "REDACTED" },1]"#),
            (#"{"a":{"access\u0054oken":"example-token"}}"#, #"{"a":{"access\u0054oken":"REDACTED"}}"#),
            (
                #"{"refresh_token":["example-token",{"access_token":"example-token"}]}"#,
                #"{"refresh_token":"REDACTED"}"#
            ),
            (#"{"accessToken":null,"consentToken":7}"#, #"{"accessToken":null,"consentToken":"REDACTED"}"#),
            (#"{"accessTokens":"kept"}"#, #"{"accessTokens":"kept"}"#),
            (
                #"{"accessToken":"","accessToken":"example-token"}"#,
                #"{"accessToken":"REDACTED","accessToken":"REDACTED"}"#
            ),
        ])
    func redacted(text: String, kept: String) throws {
        let bytes = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try json.redactedBytes()
        }
        #expect(String(decoding: bytes, as: UTF8.self) == kept)
    }

    @Test("Parts are kept one by one in good time, however many tokens there are")
    func manyTokens() throws {
        let text = "[" + Array(repeating: #"{"accessToken":"x"}"#, count: 50_000).joined(separator: ",") + "]"
        let kept = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            var kept = 0
            try json.beginArray()
            while try json.nextElement() { kept += try json.redactedBytes().count }
            return kept
        }
        #expect(kept == 50_000 * 26)
    }

    @Test("A token stays cut out when a value is visited again, or read in another way")
    func revisited() throws {
        let text = #"{"a":{"accessToken":"example-token"},"b":{"accessToken":"example-token"}}"#
        let kept = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try json.beginObject()
            while try json.nextKey() != nil {
                let mark = json.mark
                try json.revisit(mark) { (json: inout JSONReader) throws(JSONError) in try json.skip() }
                _ = try json.lookAhead { (json: inout JSONReader) throws(JSONError) in try json.value() }
                _ = json.readUnlessOtherwise { (json: inout JSONReader) throws(JSONError) in
                    try json.skip()
                    return nil as Int?
                }
                #expect(try json.optional(Int.self) == nil)
            }
            return json.redactedBytes(from: 0)
        }
        #expect(
            String(decoding: kept, as: UTF8.self)
                == #"{"a":{"accessToken":"REDACTED"},"b":{"accessToken":"REDACTED"}}"#)
    }
}

struct LinkProblemTests {
    private struct Refused: LinkFailure { let linkProblem: LinkProblem? }

    @Test("A failure says whether linking anew would help")
    func failure() {
        let errors: [any Error] = [Refused(linkProblem: .rejected), Refused(linkProblem: nil), DeadlineExceeded()]
        #expect(errors.map { ($0 as? any LinkFailure)?.linkProblem } == [.rejected, nil, nil])
    }

    @Test("Problems are told apart by the scopes that are missing")
    func scopes() {
        #expect(LinkProblem.insufficientScope(["a", "b"]) == .insufficientScope(["b", "a"]))
        #expect(LinkProblem.insufficientScope(["a"]) != .insufficientScope([]))
        #expect(LinkProblem.missing != .rejected)
    }

    @Test("A scope is its text, and scopes sort by it")
    func scope() {
        let scopes: [Scope] = ["user-top-read", Scope("playlist-read-private"), Scope(rawValue: "streaming")]
        #expect(scopes.sorted().map(\.description) == ["playlist-read-private", "streaming", "user-top-read"])
        #expect(Set(scopes + scopes).count == 3)
    }
}
