// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Foundation
import LinkedCore
import Testing

@Suite("No text holds a token")
struct RedactionTests {
    private static let secrets = [
        "example-token", "example-consent-token", "example-person-token", "example-api-token", "example-session-token",
        "example-code",
    ]

    /// All the ways in which a value becomes text.
    private func texts<Value: JSONModel & Hashable>(of value: Value) throws -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        return [
            "\(value)", String(reflecting: value), dumped, String(decoding: value.jsonBytes(), as: UTF8.self),
            String(decoding: try JSONEncoder().encode(value), as: UTF8.self),
        ]
    }

    @Test("Envelopes", arguments: Fixtures.names(in: "Envelopes"))
    func envelopes(_ name: String) throws {
        let envelope = try RequestEnvelope(json: Fixtures.bytes("Envelopes/\(name).json"))
        let texts = try texts(of: envelope) + [envelope.body.description, envelope.description]
        for text in texts { for secret in Self.secrets { #expect(!text.contains(secret)) } }
        #expect(envelope.body.description.contains("REDACTED"))
    }

    @Test("Only revealing shows a token")
    func revealed() throws {
        let envelope = try RequestEnvelope(json: Fixtures.bytes("Envelopes/everything.json"))
        let text = String(decoding: envelope.jsonBytes(revealingTokens: true), as: UTF8.self)
        for secret in Self.secrets.prefix(4) { #expect(text.contains(secret)) }
    }

    @Test(
        "Requests that contain a secret",
        arguments: ["AlexaSkillEvent.SkillAccountLinked", "Alexa.Authorization.Grant"])
    func requests(_ name: String) throws {
        let request = try AlexaRequest(json: Fixtures.bytes("Requests/\(name).json"))
        for text in try texts(of: request) { for secret in Self.secrets { #expect(!text.contains(secret)) } }
    }

    @Test(
        "A token at any place, in any form, known to a model or not",
        arguments: [
            #"{"accessToken":"example-token","request":{"type":"X"}}"#,
            #"{"request":{"type":"X","accessToken":"example-token"}}"#,
            #"{"request":{"accessToken":"example-token","type":"LaunchRequest"}}"#,
            #"{"request":{"type":"IntentRequest","intent":7,"a":[{"b":{"accessToken":"example-token"}}]}}"#,
            #"{"request":{"type":"X","b":{"accessToken":{"inner":["example-token",{"accessToken":"example-token"}]}}}}"#,
            #"{"session":[{"accessToken":"example-token"}],"request":{"type":"X"}}"#,
            #"{"session":{"user":{"accessToken":"ex\u0061mple-token"}},"request":{"type":"X"}}"#,
            #"{"session":{"attributes":{"access_token":"example-token"}},"request":{"type":"X"}}"#,
            #"{"context":{"System":{"device":{"accessToken":"example-token"}}},"request":{"type":"X"}}"#,
            #"{"context":{"System":{"user":"x","apiAccessToken":["example-token"]}},"request":{"type":"X"}}"#,
            #"{"context":{"Viewport":{"accessToken":"example-token"}},"request":{"type":"X"}}"#,
            #"{"context":{"Unknown":{"a":{"accessToken" : "example-token" }}},"request":{"type":"X"}}"#,
            #"{"request":{"type":"Alexa.Authorization.Grant","body":{"grant":[{"code":"example-token"}]}}}"#,
            #"{"request":{"type":"Alexa.Authorization.Grant","body":["example-token"]}}"#,
            #"{"request":{"type":"Alexa.Authorization.Grant","body":{"grant":["example-token"],"grant":{"code":"x"}}}}"#,
            #"{"request":{"type":"Alexa.Authorization.Grant","body":{"grant":{"code":"x"},"grant":["example-token"]}}}"#,
            #"{"request":{"type":"Alexa.Authorization.Grant","body":{"grant":{"code":"x","a":{"code":"example-token"}}}}}"#,
            #"{"request":{"body":{"grant":{"code":"example-token"}},"type":"Alexa.Authorization.Grant","body":{}}}"#,
            #"{"request":{"body":["example-token"],"type":"Alexa.Authorization.Grant","body":{"grant":{"code":"x"}}}}"#,
            #"{"request":{"type":"Alexa.Authorization.Grant","body":{"grant":{"code":"example-token","code":"x"}}}}"#,
            #"{"context":{"System":{"user":{"accessToken":"example-token"}}},"request":{"type":"X","accessToken":12345}}"#,
        ])
    func anywhere(body: String) throws {
        let envelope = try RequestEnvelope(json: body)
        let text = String(decoding: envelope.rawBytes, as: UTF8.self)
        for secret in ["example-token", "ex\\u0061mple-token", "12345"] { #expect(!text.contains(secret)) }
        #expect(text.contains("REDACTED"))
        let context = "\(envelope.context)\(String(decoding: envelope.context.jsonBytes(), as: UTF8.self))"
        #expect(!context.contains("example-token"))
    }

    @Test("Tokens inside tokens cost linear time")
    func nested() throws {
        let deep = String(repeating: #"{"accessToken":"#, count: 100) + "1" + String(repeating: "}", count: 100)
        let body = #"{"request":{"type":"X"},"a":["# + Array(repeating: deep, count: 50).joined(separator: ",") + "]}"
        let envelope = try RequestEnvelope(json: body)
        #expect(envelope.body["a"]?.array?.count == 50)
        #expect(envelope.body["a"]?[49] == ["accessToken": "REDACTED"])
    }

    @Test(
        "A token that is null, empty or redacted is none",
        arguments: ["null", #""""#, #""REDACTED""#, "7", "{}"])
    func none(token: String) throws {
        let body = #"{"context":{"System":{"user":{"accessToken":\#(token)}}},"request":{"type":"LaunchRequest"}}"#
        #expect(try RequestEnvelope(json: body).accountToken == nil)
    }
}
