// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A request of any type")
struct RequestTypeTests {
    static let types = [
        "LaunchRequest", "IntentRequest", "SessionEndedRequest", "CanFulfillIntentRequest", "SessionResumedRequest",
        "Alexa.Advertisement.AdCompleted", "Alexa.Advertisement.AdNotRendered",
        "Alexa.Advertisement.ReadyToEnqueueAudio",
        "Alexa.Authorization.Grant", "Alexa.DataStore.Error", "Alexa.DataStore.PackageManager.InstallationError",
        "Alexa.DataStore.PackageManager.UpdateRequest", "Alexa.DataStore.PackageManager.UsagesInstalled",
        "Alexa.DataStore.PackageManager.UsagesRemoved", "Alexa.Presentation.APL.LoadIndexListData",
        "Alexa.Presentation.APL.LoadTokenListData", "Alexa.Presentation.APL.RuntimeError",
        "Alexa.Presentation.APL.UserEvent",
        "Alexa.Presentation.APLA.RuntimeError", "Alexa.Presentation.APLT.UserEvent", "Alexa.Presentation.HTML.Message",
        "Alexa.Presentation.HTML.RuntimeError", "AlexaHouseholdListEvent.ItemsCreated",
        "AlexaHouseholdListEvent.ItemsDeleted",
        "AlexaHouseholdListEvent.ItemsUpdated", "AlexaHouseholdListEvent.ListCreated",
        "AlexaHouseholdListEvent.ListDeleted",
        "AlexaHouseholdListEvent.ListUpdated", "AlexaSkillEvent.NotificationSubscriptionChanged",
        "AlexaSkillEvent.ProactiveSubscriptionChanged", "AlexaSkillEvent.SkillAccountLinked",
        "AlexaSkillEvent.SkillDisabled",
        "AlexaSkillEvent.SkillEnabled", "AlexaSkillEvent.SkillPermissionAccepted",
        "AlexaSkillEvent.SkillPermissionChanged",
        "AudioPlayer.PlaybackFailed", "AudioPlayer.PlaybackFinished", "AudioPlayer.PlaybackNearlyFinished",
        "AudioPlayer.PlaybackStarted", "AudioPlayer.PlaybackStopped", "Connections.Request", "Connections.Response",
        "CustomInterfaceController.EventsReceived", "CustomInterfaceController.Expired", "Dialog.API.Invoked",
        "Dialog.InputRequest", "Display.ElementSelected", "GameEngine.InputHandlerEvent", "Messaging.MessageReceived",
        "PlaybackController.NextCommandIssued", "PlaybackController.PauseCommandIssued",
        "PlaybackController.PlayCommandIssued", "PlaybackController.PreviousCommandIssued", "Reminders.ReminderCreated",
        "Reminders.ReminderDeleted", "Reminders.ReminderStarted", "Reminders.ReminderStatusChanged",
        "Reminders.ReminderUpdated", "System.ExceptionEncountered", "Example.NotInventedYet", "",
    ]

    /// The least that a request of the type has, and one in which everything is of the wrong type.
    private static func bodies(_ type: String) -> [JSON] {
        let bare: JSON = ["type": .string(type)]
        var full: JSON = [
            "type": .string(type), "requestId": "r", "timestamp": "2026-11-23T12:00:00Z", "locale": "en-GB",
            "token": "t",
            "intent": ["name": "Order", "slots": [:]], "error": ["type": "X", "message": "m"], "body": [:],
            "payload": [:],
            "unknown": ["deep": [1, 2, nil]],
        ]
        if type == "Reminders.ReminderDeleted" { full["body"] = ["alertTokens": ["a"]] }
        var wrong = full
        for key in ["requestId", "timestamp", "locale", "token", "intent", "error", "body", "payload"] {
            wrong[key] = [[1]]
        }
        return [bare, full, wrong]
    }

    @Test("Is answered with valid JSON, by a handler, by the catch-all and by no handler at all", arguments: types)
    func answered(_ type: String) async throws {
        let talkative = Reply.ask("Hello!").card(.simple(title: "t", content: "c"))
        let skills = [
            Skill { On(.request(type), reply: talkative) }, Skill { On(.anything, reply: talkative) },
            Skill { On(.anything) { _, _ in throw Mishap() } }, Skill {},
        ]
        for skill in skills {
            for body in Self.bodies(type) {
                for inSession in [true, false] {
                    var envelope: JSON = ["version": "1.0", "context": [:], "request": body]
                    if inSession { envelope["session"] = ["new": true, "sessionId": "s", "attributes": ["a": 1]] }
                    let answer = await skill.respond(to: envelope.jsonBytes())
                    #expect(answer.status == 200)
                    let response = try ResponseEnvelope(json: answer.body)
                    #expect(response.version == "1.0")
                    if !inSession { #expect(response.sessionAttributes == nil) }
                }
            }
        }
    }

    @Test("Can be routed to by its type, with all of its JSON", arguments: types.filter { !$0.isEmpty })
    func routed(_ type: String) async throws {
        let seen = Notes<JSON>()
        let skill = Skill {
            On(.request(type)) { json, _ in
                seen.note(json)
                return .silence
            }
        }
        let body: JSON = ["type": .string(type), "intent": ["name": "X"], "extra": ["n": 1.50]]
        _ = await skill.respond(to: (["request": body] as JSON).jsonBytes())
        #expect(seen.all == [body])
    }
}
