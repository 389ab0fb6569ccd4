// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct TokenTests {
    private static let secret = "example-token"

    @Test("A token prints as REDACTED; only revealed() returns its text")
    func hidden() {
        let tokens: [any BearerToken] = [
            AccessToken(Self.secret), PersonAccessToken(Self.secret), AlexaAPIToken(Self.secret),
            AccessToken(of: PersonAccessToken(Self.secret)),
        ]
        for token in tokens {
            #expect(token.revealed() == Self.secret)
            #expect("\(token) \(String(reflecting: token))" == "REDACTED REDACTED")
        }
    }

    @Test("Tokens are the same when their texts are")
    func equality() {
        #expect(AccessToken("a") == AccessToken("a"))
        #expect(AccessToken("a") != AccessToken("b"))
        #expect(AccessToken(of: PersonAccessToken("a")) == AccessToken("a"))
        #expect(Set([AlexaAPIToken("a"), AlexaAPIToken("a")]).count == 1)
    }

    @Test("A token is not Encodable, so that it cannot be encoded by mistake")
    func noCodable() {
        #expect(AccessToken(Self.secret) as Any as? any Encodable == nil)
        #expect(PersonAccessToken(Self.secret) as Any as? any Encodable == nil)
        #expect(AlexaAPIToken(Self.secret) as Any as? any Encodable == nil)
    }
}

struct KeptBytesTests {
    @Test(
        "The reader and the printer know the same token names",
        arguments: ["accessToken", "apiAccessToken", "consentToken", "refreshToken", "access_token", "refresh_token"],
        [("", true), ("s", false), ("X", false)])
    func names(name: String, end: (String, isToken: Bool)) throws {
        let text = #"{"\#(name + end.0)":"example-token"}"#
        let kept = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try json.redactedBytes()
        }
        let shown = end.isToken ? text.replacing("example-token", with: "REDACTED") : text
        #expect(String(decoding: kept, as: UTF8.self) == shown)
        #expect(try JSON(parsing: text).description == shown)
    }

    @Test(
        "Kept bytes contain no token, of any kind at any place",
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

    @Test(
        "A value prints without the members that have a token's name, and is written as it is",
        arguments: [
            "accessToken", "apiAccessToken", "consentToken", "refreshToken", "access_token", "refresh_token",
        ])
    func printed(name: String) throws {
        let text = #"{"a":[{"\#(name)":"example-token"}],"\#(name)":null,"tokens":1}"#
        let json = try JSON(parsing: text)
        #expect(json.description == text.replacing("example-token", with: "REDACTED"))
        #expect(String(decoding: json.jsonBytes(), as: UTF8.self) == text)
        // The reader knows the same names.
        let kept = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try json.redactedBytes()
        }
        #expect(String(decoding: kept, as: UTF8.self) == json.description)
        let object: JSONObject<JSON> = [name: "example-token", "b": 1]
        #expect(object.description == "{\(name): REDACTED, b: 1}")
    }

    @Test("Keeping the parts of a body takes linear time, with any number of tokens")
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

    @Test("A token stays redacted when a value is read again, or in another way")
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
    @Test("An error says which token it is about, without the token")
    func identity() {
        let identity = TokenIdentity(AccessToken("example-token"))
        #expect(identity == TokenIdentity(AccessToken("example-token")))
        #expect(identity == TokenIdentity(PersonAccessToken("example-token")))
        let others = [AccessToken(""), AccessToken("example-tokem"), AccessToken("example-token ")]
        #expect(!others.map { TokenIdentity($0) }.contains(identity))
        #expect(![identity, TokenIdentity(AccessToken(""))].contains(.ofTheProgram))
        #expect(Refused(linkProblem: .rejected).refusedToken == nil)
        var text = "\(identity) \(String(reflecting: identity))"
        dump(identity, to: &text)
        #expect(text.replacing("REDACTED", with: "").allSatisfy { !$0.isNumber && !$0.isLetter })
    }

    private struct Refused: LinkFailure { let linkProblem: LinkProblem? }

    @Test("A failure says whether linking again would help")
    func failure() {
        let errors: [any Error] = [Refused(linkProblem: .rejected), Refused(linkProblem: nil), DeadlineExceeded()]
        #expect(errors.map { ($0 as? any LinkFailure)?.linkProblem } == [.rejected, nil, nil])
    }

    @Test("Problems with different missing scopes are not equal")
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
