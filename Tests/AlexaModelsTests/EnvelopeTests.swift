// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Foundation
import LinkedCore
import Testing

@Suite("Request envelopes")
struct EnvelopeTests {
    @Test("Know the questions that skills ask most")
    func accessors() throws {
        let envelope = try RequestEnvelope(json: Fixtures.bytes("Envelopes/everything.json"))
        #expect(envelope.user?.userID == "amzn1.ask.account.example")
        #expect(envelope.applicationID == "amzn1.ask.skill.example")
        #expect(envelope.accountToken == AccessToken("example-token"))
        #expect(envelope.person?.accessToken == PersonAccessToken("example-person-token"))
        #expect(envelope.person?.authenticationConfidenceLevel?.level == 400)
        #expect(envelope.apiAccessToken == AlexaAPIToken("example-api-token"))
        #expect(envelope.apiEndpoint == "https://api.eu.amazonalexa.com")
        #expect(envelope.unit?.unitID == "amzn1.ask.unit.example")
        #expect(envelope.locale == .enGB)
        #expect(envelope.user?.permissions?.scopes["alexa::devices:all:geolocation:read"]?.status == .granted)
        #expect(envelope.session?.isNew == false)
        #expect(envelope.session?.attributes["ratio"]?.number?.text == "1.50")
        #expect(envelope.session?.attributes["none"] == .null)
    }

    @Test("Read the same session with empty and with absent attributes")
    func noAttributes() throws {
        let silent = try Session(json: #"{"new":true,"sessionId":"s"}"#)
        let empty = try Session(json: #"{"new":true,"sessionId":"s","attributes":{ }}"#)
        #expect(silent == empty)
        #expect(Set([silent, empty, Session(isNew: true, sessionID: "s")]).count == 1)
        // Each is written as it was read.
        #expect(silent.jsonBytes() == Array(#"{"new":true,"sessionId":"s"}"#.utf8))
        var same = empty
        same.attributes = [:]
        #expect(same.jsonBytes() == empty.jsonBytes())
        #expect(same.jsonBytes() == Array(#"{"new":true,"sessionId":"s","attributes":{ }}"#.utf8))
    }

    @Test("Know what the device can do")
    func device() throws {
        let device = try #require(try RequestEnvelope(json: Fixtures.bytes("Envelopes/everything.json")).device)
        #expect(device.supports(.apl) && device.supports(.audioPlayer) && !device.supports(.videoApp))
        #expect(device.aplVersion == "2024.3")
        #expect(device.supportedInterfaces.keys == ["Alexa.Presentation.APL", "AudioPlayer", "Geolocation"])
    }

    @Test("Without a context fall back to the session")
    func withoutContext() throws {
        let envelope = try RequestEnvelope(json: Fixtures.bytes("Envelopes/without-context.json"))
        #expect(envelope.context == Context())
        #expect(envelope.accountToken == AccessToken("example-session-token"))
        #expect(envelope.applicationID == "amzn1.ask.skill.example")
        #expect(envelope.device == nil)
    }

    @Test("That were made here read back the same, tokens redacted or revealed")
    func made() throws {
        let user = User(userID: "u", accessToken: AccessToken("example-token"))
        var envelope = RequestEnvelope(
            session: Session(isNew: true, sessionID: "s", user: user, attributes: ["a": 1]),
            context: Context(system: SystemState(application: AlexaApplication(applicationID: "a"), user: user)),
            request: .intent(
                IntentRequest(
                    head: RequestHead(requestID: "r", timestamp: "2026-05-13T12:34:56Z", locale: .deDE),
                    intent: AlexaIntent("ReadPlaylist", slots: ["name": Slot(name: "name", value: "Jazz")]))))
        #expect(try RequestEnvelope(json: envelope.jsonBytes(revealingTokens: true)) == envelope)
        #expect(try RequestEnvelope(json: envelope.jsonBytes()).accountToken == nil)
        #expect(envelope.body["session"]?["user"]?["accessToken"] == "REDACTED")

        envelope.session?.attributes["a"] = 2
        #expect(envelope.body["session"]?["attributes"] == ["a": 2])
    }

    @Test("Keep the body as it came")
    func body() throws {
        let text = #" {"request" : {"type":"LaunchRequest", "new":[1.50,null]}, "more":{}} "#
        let envelope = try RequestEnvelope(json: text)
        #expect(String(decoding: envelope.rawBytes, as: UTF8.self) + " " == text.dropFirst())
        #expect(envelope.body["request"]?["new"]?[0]?.number?.text == "1.50")
    }

    @Test("Work with any coder, with tokens redacted")
    func codable() throws {
        let envelope = try JSONDecoder().decode(
            RequestEnvelope.self, from: Data(Fixtures.bytes("Envelopes/everything.json")))
        #expect(envelope.accountToken == AccessToken("example-token"))
        let again = try JSONDecoder().decode(RequestEnvelope.self, from: JSONEncoder().encode(envelope))
        #expect(again.accountToken == nil)
        #expect(again.request == envelope.request)
    }

    @Test("Open enumerations are text with any coder")
    func openEnumerations() throws {
        #expect(String(decoding: try JSONEncoder().encode([DialogState.started]), as: UTF8.self) == #"["STARTED"]"#)
        let states = try JSONDecoder().decode([DialogState].self, from: Data(#"["STARTED","LATER"]"#.utf8))
        #expect(states == [.started, DialogState(rawValue: "LATER")])
    }
}
