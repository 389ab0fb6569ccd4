// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore
import Testing

@Suite("Families of requests")
struct FamilyTests {
    @Test("Read unknown types")
    func yetToCome() throws {
        let request = try AlexaRequest(
            json: #"{"type":"AlexaSkillEvent.SkillPaused","body":{"acceptedPermissions":[]}}"#)
        guard case .event(let event) = request else { return anotherKind() }
        #expect(event.kind == SkillEvent.Kind(rawValue: "SkillPaused"))
        #expect(event.type == "AlexaSkillEvent.SkillPaused")
        #expect(event.body?.acceptedPermissions == [])
        #expect(String(decoding: request.jsonBytes(), as: UTF8.self).contains(#""acceptedPermissions":[]"#))
    }

    @Test("Have the account that was linked")
    func accountLinked() throws {
        let envelope = try RequestEnvelope(json: Fixtures.bytes("Envelopes/account-linked-event.json"))
        guard case .event(let event) = envelope.request else { return anotherKind() }
        #expect(event.kind == .accountLinked)
        #expect(event.body?.accessToken == AccessToken("example-token"))
        #expect(event.eventCreationTime == "2026-05-13T12:34:55Z")
        #expect(envelope.session == nil)
    }

    @Test("Have kinds for what Alexa sends")
    func kinds() throws {
        guard
            case .audioPlayer(let player) = try AlexaRequest(
                json: Fixtures.bytes("Requests/AudioPlayer.PlaybackFailed.json")),
            case .playbackController(let button) = try AlexaRequest(
                json: Fixtures.bytes("Requests/PlaybackController.NextCommandIssued.json")),
            case .aplUserEvent(let touch) = try AlexaRequest(
                json: Fixtures.bytes("Requests/Alexa.Presentation.APLT.UserEvent.json")),
            case .reminder(let reminder) = try AlexaRequest(
                json: Fixtures.bytes("Requests/Reminders.ReminderDeleted.json")),
            case .connectionsResponse(let response) = try AlexaRequest(
                json: Fixtures.bytes("Requests/Connections.Response.json"))
        else { return anotherKind() }
        #expect(player.kind == .playbackFailed && player.error?.type == .unknown)
        #expect(player.currentPlaybackState?.playerActivity == .playing)
        #expect(button.command == .next)
        #expect(touch.kind == .aplt && touch.source?.handler == "Press" && touch.source?.json["bound"] == ["x": 1])
        #expect(touch.arguments[2] == .null)
        #expect(reminder.body?.alertTokens.count == 2)
        #expect(response.purchaseResult == .accepted && response.productID == "amzn1.adg.product.example")
        #expect(response.status?.isSuccess == true)
    }

    @Test("Made here say their type")
    func made() {
        let request = AlexaRequest.audioPlayer(
            AudioPlayerRequest(.playbackStopped, token: "t", offsetInMilliseconds: 5))
        #expect(
            String(decoding: request.jsonBytes(), as: UTF8.self)
                == #"{"type":"AudioPlayer.PlaybackStopped","token":"t","offsetInMilliseconds":5}"#)
    }

    @Test("An unknown type keeps its JSON, and takes changes to its head")
    func unknown() throws {
        guard
            case .other(var request) = try RequestEnvelope(json: Fixtures.bytes("Envelopes/unknown-request.json"))
                .request
        else { return anotherKind() }
        #expect(request.type == "Alexa.Future.Something")
        #expect(request.json["number"]?.number?.text == "1.0")
        request.head.locale = .frFR
        #expect(try JSON(parsing: request.jsonBytes())["locale"] == "fr-FR")
    }

    @Test(
        "Both spellings of scrolling back are read, and written as they were read",
        arguments: [
            (#"{"allowBackwards":true}"#, true), (#"{"allowBackward":false}"#, false), ("{}", nil),
            (#"{"allowBackward":true}"#, true), (#"{"allowBackwards":false}"#, false),
        ] as [(String, Bool?)])
    func scrollable(_ text: String, _ allowed: Bool?) throws {
        let scrollable = try VisibleComponentTags.Scrollable(json: text)
        #expect(scrollable.allowBackwards == allowed)
        #expect(String(decoding: scrollable.jsonBytes(), as: UTF8.self) == text)
    }

    @Test(
        "A null in one spelling does not remove the value of the other",
        arguments: [
            #"{"allowBackwards":true,"allowBackward":null}"#, #"{"allowBackward":null,"allowBackwards":true}"#,
            #"{"allowBackward":true,"allowBackwards":null}"#,
        ])
    func bothSpellings(_ text: String) throws {
        #expect(try VisibleComponentTags.Scrollable(json: text).allowBackwards == true)
    }

    @Test("Some events spell their time differently")
    func timeStamp() throws {
        let text = #"{"type":"AlexaSkillEvent.SkillEnabled","timeStamp":"now"}"#
        let request = try AlexaRequest(json: text)
        #expect(request.timestamp == "now")
        #expect(String(decoding: request.jsonBytes(), as: UTF8.self) == text)
    }
}
