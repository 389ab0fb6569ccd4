// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore
import Testing

@Suite("Only what is needed for the answer can fail a request")
struct LeniencyTests {
    private static func envelope(_ request: JSON) -> [UInt8] {
        (["version": "1.0", "request": request] as JSON).jsonBytes()
    }

    @Test(
        "A member that is null, missing or of another kind is dropped, and nothing else is",
        arguments: Fixtures.names(in: "Requests"))
    func requests(_ name: String) throws {
        let json = try Fixtures.json("Requests/\(name).json")
        for variant in json.variants(changing: { _ in [nil, .null, 42.5, "text", [[:]], ["a": 1]] }) {
            guard let type = variant["type"]?.string else { continue }
            let envelope = try RequestEnvelope(json: Self.envelope(variant))
            #expect(envelope.request.type == type)
        }
    }

    @Test("A malformed member of the context or the session is dropped, and nothing else is")
    func context() throws {
        let json = try Fixtures.json("Envelopes/everything.json")
        var count = 0
        for variant in json.variants(changing: { _ in [nil, .null, 42.5, [[:]]] }) {
            guard variant["request"]?["type"]?.string != nil else { continue }
            let envelope = try RequestEnvelope(json: variant.jsonBytes())
            #expect(envelope.request.type == variant["request"]?["type"]?.string)
            count += 1
        }
        #expect(count > 1000)
    }

    @Test("Unknown members are skipped everywhere", arguments: Fixtures.names(in: "Requests"))
    func extraMembers(_ name: String) throws {
        let json = try Fixtures.json("Requests/\(name).json")
        let envelope = try RequestEnvelope(json: Self.envelope(json.withExtraMembers()))
        #expect(envelope.problems == [])
        #expect(envelope.body["request"]?["anExtraMember"] != nil)
        let isRetired = Row.requests.first { $0.name == name }?.isRetired
        if case .other = envelope.request { #expect(isRetired == true) } else { #expect(isRetired == false) }
    }

    @Test("Unknown members are skipped in the context, too")
    func extraMembersInContext() throws {
        let json = try Fixtures.json("Envelopes/everything.json")
        let plain = try RequestEnvelope(json: json.jsonBytes())
        let envelope = try RequestEnvelope(json: json.withExtraMembers().jsonBytes())
        #expect(envelope.problems == [])
        #expect(envelope.context.system?.user?.userID == plain.context.system?.user?.userID)
        #expect(envelope.accountToken == plain.accountToken)
        #expect(envelope.context.viewport == plain.context.viewport)
        #expect(envelope.context.geolocation == plain.context.geolocation)
        #expect(envelope.context.apl?.token == plain.context.apl?.token)
    }

    @Test(
        "A refused request says why, and at which byte",
        arguments: [
            ("", "the text ends in the middle of a value at byte 0"),
            ("hello", "unexpected byte at byte 0"),
            ("[]", "expected object, found array at byte 0"),
            ("{}", #"missing "request" at byte 2"#),
            (#"{"request":null}"#, #"missing "request" at byte 16"#),
            (#"{"request":[]}"#, "expected object, found array at byte 11"),
            (#"{"request":{"requestId":"r"}}"#, #"missing "type" at byte 11"#),
            (#"{"request":{"type":7}}"#, "expected string, found number at byte 19"),
            (#"{"request":{"type":"LaunchRequest"}"#, "the text ends in the middle of a value at byte 35"),
            (#"{"request":{"type":"LaunchRequest"}} x"#, "bytes follow the end of the value at byte 37"),
        ] as [(String, String)])
    func refused(body: String, message: String) throws {
        let error = #expect(throws: JSONError.self) { try RequestEnvelope(json: body) }
        #expect(error?.description == message)
    }

    @Test("Skipped values are listed with their place")
    func problems() throws {
        let body = #"{"version":1,"session":[],"context":{"System":{"device":7}},"request":{"type":"IntentRequest"}}"#
        let envelope = try RequestEnvelope(json: body)
        #expect(
            envelope.problems.map(\.description) == [
                "expected string, found number at byte 11", "expected object, found array at byte 23",
                "expected object, found number at byte 56", #"missing "intent" at byte 94"#,
            ])
        guard case .other(let request) = envelope.request else { return anotherKind() }
        #expect(request.type == "IntentRequest")
    }

    @Test("A malformed block of the context says what is wrong with it")
    func blocks() throws {
        let body = #"{"context":{"Viewport":[],"Geolocation":{"coordinate":7}},"request":{"type":"LaunchRequest"}}"#
        let context = try RequestEnvelope(json: body).context
        #expect(context.viewport == nil)
        #expect(context.$viewport.problems.map(\.description) == ["expected object, found array at byte 23"])
        #expect(context.geolocation == Geolocation())
        #expect(context.$geolocation.problems.map(\.description) == ["expected object, found number at byte 54"])
        #expect(context.$geolocation.json == ["coordinate": 7])
        #expect(context.$appLink.problems == [])
    }
}
