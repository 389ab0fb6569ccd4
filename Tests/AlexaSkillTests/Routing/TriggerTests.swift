// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Testing

/// A trigger for each of Alexa's request types, and a request of that type. The types are those of the request
/// reference; the retired ones have no model and are routed by name.
@Suite("A trigger for each request type")
struct TriggerTests {
    private static func skill<Input: Sendable>(_ trigger: Trigger<Input>, _ notes: Notes<String>) -> Skill {
        Skill {
            On(trigger) { input, turn in
                notes.note("\(Input.self) \(turn.request.type)")
                return .silence
            }
            On(.anything) { _, _ in
                notes.note("the catch-all")
                return .silence
            }
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let type: String
        let members: JSON
        let input: String
        let skill: @Sendable (Notes<String>) -> Skill
        var testDescription: String { type }

        init<Input: Sendable>(_ trigger: Trigger<Input>, _ type: String, _ members: JSON = [:]) {
            self.type = type
            self.members = members
            input = "\(Input.self)"
            skill = { TriggerTests.skill(trigger, $0) }
        }
    }

    static let rows: [Row] = [
        Row(.launch, "LaunchRequest"),
        Row(.intent(named: "Hello"), "IntentRequest", ["intent": ["name": "Hello"]]),
        Row(.help, "IntentRequest", ["intent": ["name": "AMAZON.HelpIntent"]]),
        Row(.sessionEnded, "SessionEndedRequest", ["reason": "USER_INITIATED"]),
        Row(.canFulfillIntent, "CanFulfillIntentRequest", ["intent": ["name": "Hello"]]),
        Row(.sessionResumed, "SessionResumedRequest"),
        Row(.advertisement(.adCompleted), "Alexa.Advertisement.AdCompleted"),
        Row(.advertisement(.adNotRendered), "Alexa.Advertisement.AdNotRendered"),
        Row(.advertisement(.readyToEnqueueAudio), "Alexa.Advertisement.ReadyToEnqueueAudio"),
        Row(
            .authorizationGrant, "Alexa.Authorization.Grant",
            ["body": ["grant": ["type": "OAuth2.AuthorizationCode", "code": "example"]]]),
        Row(.dataStoreError, "Alexa.DataStore.Error", ["error": ["type": "STORAGE_LIMIT_EXCEEDED"]]),
        Row(
            .packageInstallationError, "Alexa.DataStore.PackageManager.InstallationError",
            ["packageId": "p", "error": ["type": "INTERNAL_ERROR"]]),
        Row(
            .packageUpdate, "Alexa.DataStore.PackageManager.UpdateRequest",
            ["packageId": "p", "fromVersion": "1", "toVersion": "2"]),
        Row(
            .packageUsagesInstalled, "Alexa.DataStore.PackageManager.UsagesInstalled",
            ["payload": ["packageId": "p", "packageVersion": "1", "usages": []]]),
        Row(
            .packageUsagesRemoved, "Alexa.DataStore.PackageManager.UsagesRemoved",
            ["payload": ["packageId": "p", "packageVersion": "1", "usages": []]]),
        Row(
            .aplLoadIndexListData, "Alexa.Presentation.APL.LoadIndexListData",
            ["token": "t", "correlationToken": "c", "listId": "l", "startIndex": 0, "count": 5]),
        Row(
            .aplLoadTokenListData, "Alexa.Presentation.APL.LoadTokenListData",
            ["token": "t", "correlationToken": "c", "listId": "l", "pageToken": "p"]),
        Row(.aplRuntimeError, "Alexa.Presentation.APL.RuntimeError", ["token": "t", "errors": []]),
        Row(.aplUserEvent, "Alexa.Presentation.APL.UserEvent"),
        Row(.aplRuntimeError(.apla), "Alexa.Presentation.APLA.RuntimeError", ["token": "t", "errors": []]),
        Row(.aplUserEvent(.aplt), "Alexa.Presentation.APLT.UserEvent"),
        Row(.htmlMessage, "Alexa.Presentation.HTML.Message", ["message": [:]]),
        Row(.htmlRuntimeError, "Alexa.Presentation.HTML.RuntimeError", ["error": ["reason": "TIMED_OUT"]]),
        Row(.event(.notificationSubscriptionChanged), "AlexaSkillEvent.NotificationSubscriptionChanged"),
        Row(.event(.proactiveSubscriptionChanged), "AlexaSkillEvent.ProactiveSubscriptionChanged"),
        Row(.event(.accountLinked), "AlexaSkillEvent.SkillAccountLinked"),
        Row(.event(.disabled), "AlexaSkillEvent.SkillDisabled"),
        Row(.event(.enabled), "AlexaSkillEvent.SkillEnabled"),
        Row(.event(.permissionAccepted), "AlexaSkillEvent.SkillPermissionAccepted"),
        Row(.event(.permissionChanged), "AlexaSkillEvent.SkillPermissionChanged"),
        Row(.audioPlayer(.playbackFailed), "AudioPlayer.PlaybackFailed"),
        Row(.audioPlayer(.playbackFinished), "AudioPlayer.PlaybackFinished"),
        Row(.audioPlayer(.playbackNearlyFinished), "AudioPlayer.PlaybackNearlyFinished"),
        Row(.audioPlayer(.playbackStarted), "AudioPlayer.PlaybackStarted"),
        Row(.audioPlayer(.playbackStopped), "AudioPlayer.PlaybackStopped"),
        Row(.connectionsRequest, "Connections.Request"),
        Row(.connectionsResponse, "Connections.Response"),
        Row(.connectionsResponse("Buy"), "Connections.Response", ["name": "Buy"]),
        Row(.purchase(.cancel), "Connections.Response", ["name": "Cancel"]),
        Row(.customInterfaceEvents, "CustomInterfaceController.EventsReceived"),
        Row(.customInterfaceExpired, "CustomInterfaceController.Expired"),
        Row(.dialogAPIInvoked, "Dialog.API.Invoked"),
        Row(.dialogInput, "Dialog.InputRequest", ["input": ["name": "i"]]),
        Row(.messageReceived, "Messaging.MessageReceived", ["message": [:]]),
        Row(.playbackController(.next), "PlaybackController.NextCommandIssued"),
        Row(.playbackController(.pause), "PlaybackController.PauseCommandIssued"),
        Row(.playbackController(.play), "PlaybackController.PlayCommandIssued"),
        Row(.playbackController(.previous), "PlaybackController.PreviousCommandIssued"),
        Row(.reminder(.created), "Reminders.ReminderCreated"),
        Row(.reminder(.deleted), "Reminders.ReminderDeleted"),
        Row(.reminder(.started), "Reminders.ReminderStarted"),
        Row(.reminder(.statusChanged), "Reminders.ReminderStatusChanged"),
        Row(.reminder(.updated), "Reminders.ReminderUpdated"),
        Row(
            .systemException, "System.ExceptionEncountered",
            ["error": ["type": "INVALID_RESPONSE"], "cause": ["requestId": "r"]]),
        Row(.request("AlexaHouseholdListEvent.ItemsCreated"), "AlexaHouseholdListEvent.ItemsCreated"),
        Row(.request("AlexaHouseholdListEvent.ItemsDeleted"), "AlexaHouseholdListEvent.ItemsDeleted"),
        Row(.request("AlexaHouseholdListEvent.ItemsUpdated"), "AlexaHouseholdListEvent.ItemsUpdated"),
        Row(.request("AlexaHouseholdListEvent.ListCreated"), "AlexaHouseholdListEvent.ListCreated"),
        Row(.request("AlexaHouseholdListEvent.ListDeleted"), "AlexaHouseholdListEvent.ListDeleted"),
        Row(.request("AlexaHouseholdListEvent.ListUpdated"), "AlexaHouseholdListEvent.ListUpdated"),
        Row(.request("Display.ElementSelected"), "Display.ElementSelected"),
        Row(.request("GameEngine.InputHandlerEvent"), "GameEngine.InputHandlerEvent"),
        Row(.request("Of.TheFuture"), "Of.TheFuture"),
    ]

    @Test("Hands the typed request to the trigger's handler", arguments: rows)
    func triggers(_ row: Row) async throws {
        let notes = Notes<String>()
        var request = row.members
        request["type"] = .string(row.type)
        let body: JSON = [
            "version": "1.0", "context": ["System": ["application": ["applicationId": "a"], "user": ["userId": "u"]]],
            "request": request,
        ]
        let answer = await row.skill(notes).respond(to: body.jsonBytes())
        #expect(notes.all == ["\(row.input) \(row.type)"])
        #expect(answer.status == 200)
    }

    @Test("Has all operations, each once")
    func complete() {
        let types = Set(Self.rows.map(\.type)).subtracting(["Of.TheFuture"])
        #expect(types.count == 59)
    }
}
