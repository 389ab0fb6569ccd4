// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Testing

/// Ids and tokens are made from the body's bytes when they are asked for. This must not be observable.
@Suite("Texts that are made on demand")
struct KeptTextTests {
    @Test(
        "Reads an id in every form",
        arguments: [
            (#""amzn1.ask.account.EXAMPLE-OF-A-LONG-ID""#, "amzn1.ask.account.EXAMPLE-OF-A-LONG-ID"),
            (#""amzn1.ask.account.\u0041\/B""#, "amzn1.ask.account.A/B"),
            (#""amzn1.ask.account.é🎈""#, "amzn1.ask.account.é🎈"),
            (#""""#, ""),
            ("null", nil),
            ("17", nil),
        ] as [(String, String?)])
    func reads(written: String, id: String?) throws {
        let user = try User(json: #" {"userId" : \#(written) , "permissions": null}"#)
        #expect(user.userID == id)
        #expect(user == User(userID: id))
        #expect(user.hashValue == User(userID: id).hashValue)
        let again = try User(json: user.jsonBytes())
        #expect(again == user)
    }

    @Test("A value of another kind is passed over and noted, broken text fails")
    func refuses() throws {
        let envelope = try RequestEnvelope(
            json: #"{"context":{"System":{"user":{"userId":[1]}}},"request":{"type":"LaunchRequest"}}"#)
        #expect(envelope.user?.userID == nil)
        #expect(envelope.problems.map(\.offset) == [39])
        #expect(throws: JSONError.self) { try User(json: #"{"userId":"amzn1"#) }
        #expect(throws: JSONError.self) { try User(json: "{\"userId\":\"amzn1\u{1}\"}") }
    }

    @Test("An id that is set takes the place of the one that was read")
    func sets() throws {
        var user = try User(json: #"{"userId":"amzn1.ask.account.EXAMPLE","accessToken":"example-token"}"#)
        user.userID = "another"
        user.accessToken = AccessToken("another-example")
        #expect(user.userID == "another")
        #expect(user.accessToken?.revealed() == "another-example")
        user.userID = nil
        #expect(user == User(accessToken: AccessToken("another-example")))
    }

    @Test(
        "A token that is null, empty or redacted counts as absent", arguments: ["null", #""""#, #""REDACTED""#, "true"])
    func tokens(written: String) throws {
        #expect(try User(json: #"{"accessToken":\#(written)}"#).accessToken == nil)
        #expect(try SystemState(json: #"{"apiAccessToken":\#(written)}"#).apiAccessToken == nil)
    }

    @Test("A part of a request lives longer than its bytes and shows no token")
    func outlives() throws {
        let user = #"{"userId":"amzn1.ask.account.EXAMPLE","accessToken":"example-token"}"#
        let text =
            #"{"context":{"System":{"user":\#(user)}},"#
            + #""request":{"type":"LaunchRequest","requestId":"amzn1.echo-api.request.EXAMPLE"}}"#
        var bytes = Array(text.utf8)
        let envelope = try RequestEnvelope(json: bytes)
        for index in bytes.indices { bytes[index] = 0x20 }
        #expect(envelope.user?.userID == "amzn1.ask.account.EXAMPLE")
        #expect(envelope.request.requestID == "amzn1.echo-api.request.EXAMPLE")
        #expect(envelope.body["context"]?["System"]?["user"]?["accessToken"] == "REDACTED")
        for value in [envelope, envelope.context, envelope.user as Any, envelope.request.head] as [Any] {
            var dumped = ""
            dump(value, to: &dumped)
            #expect(!dumped.contains("example-token"))
            #expect(!String(reflecting: value).contains("example-token"))
            #expect(!dumped.contains("101, 120, 97, 109"), "the token's bytes")
        }
    }
}
