// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

/// What a client of Alexa's services throws.
private struct ServiceRefused: PermissionFailure {
    var missingPermissions: Set<Permission>
}

@Suite("Handlers that need permissions")
struct PermissionTests {
    private let events = Notes<Skill.Event>()

    private func skill(
        _ error: any Error = ServiceRefused(missingPermissions: [.reminders, .fullAddress]),
        prompt: Skill.PermissionPrompt? = nil
    ) -> Skill {
        Skill(clock: ManualClock(), permissionPrompt: prompt, onEvent: events.note) {
            On(.launch) { _, _ in throw error }
            On(.help) { _, _ in
                await Task.yield()
                throw error
            }
            On(.event(.permissionChanged)) { _, _ in throw error }
            On(.audioPlayer(.playbackStarted)) { _, _ in throw error }
            Linked(to: { $0 }) {
                On(.yes) { _, _ in
                    await Task.yield()
                    throw error
                }
            }
        }
    }

    @Test("Ask for them with a sentence and the card, and close the session")
    func asks() async throws {
        for heard in [try await Conversation(with: skill()).launch(), try await Conversation(with: skill()).help()] {
            #expect(heard.askedPermissions == [.reminders, .fullAddress])
            #expect(
                heard.responseJSON["response"]?["card"] == [
                    "type": "AskForPermissionsConsent",
                    "permissions": ["alexa::alerts:reminders:skill:readwrite", "read::alexa:device:all:address"],
                ])
            #expect(heard.text.contains("permission"))
            #expect(heard.shouldEndSession == true)
            #expect(!heard.asksToLink)
        }
        #expect(events.all.count == 2)
        for event in events.all {
            guard case .permissions([.reminders, .fullAddress]) = event.outcome else {
                Issue.record("another outcome: \(event)")
                return
            }
            #expect(event.remarks.isEmpty)
        }
        #expect(
            events.all.first.map { "\($0.outcome)" }
                == "asked for the permissions [alexa::alerts:reminders:skill:readwrite, alexa::devices:all:address:full:read]"
        )
    }

    @Test("Ask for them in a group that needs the account, too")
    func linked() async throws {
        let alexa = Conversation(with: skill())
        #expect(try await alexa.yes().asksToLink)
        alexa.link(AccessToken("example-token"))
        let heard = try await alexa.yes()
        #expect(!heard.asksToLink)
        #expect(heard.askedPermissions == [.reminders, .fullAddress])
    }

    @Test("Say the skill's own words, in the user's language")
    func prompt() async throws {
        let skill = skill { missing, turn in
            turn.locale == .deDE ? "Bitte erlaube es mir." : "Allow me \(missing.count) things."
        }
        let alexa = Conversation(with: skill)
        #expect(try await alexa.launch().text == "Allow me 2 things.")
        alexa.setting.locale = .deDE
        let heard = try await alexa.help()
        #expect(heard.text == "Bitte erlaube es mir.")
        #expect(heard.askedPermissions.count == 2)
    }

    @Test("May throw the request for permissions themselves")
    func thrown() async throws {
        let own = Conversation(
            with: skill(PermissionsNotGranted([.timers], prompt: "Timers, please.")) { _, _ in "No." })
        #expect(try await own.launch().text == "Timers, please.")
        let plain = Conversation(with: skill(PermissionsNotGranted([.timers])) { _, _ in "The skill's words." })
        let heard = try await plain.launch()
        #expect(heard.text == "The skill's words.")
        #expect(heard.askedPermissions == [.timers])
    }

    @Test("Leave failures that a permission does not solve to the skill's own error reply")
    func other() async throws {
        let heard = try await Conversation(with: skill(ServiceRefused(missingPermissions: []))).launch()
        #expect(heard.card == nil)
        #expect(events.failures.count == 1)
        // Nothing to ask for: no card that asks for nothing.
        let nothing = try await Conversation(with: skill(PermissionsNotGranted([]))).launch()
        #expect(nothing.card == nil)
        #expect(!nothing.text.isEmpty)
    }

    @Test("Show nothing where Alexa allows no card, and tell the developer")
    func noCard() async throws {
        let alexa = Conversation(with: skill())
        let event = try await alexa.event(.permissionChanged)
        #expect(event.responseJSON == ["version": "1.0", "response": [:]])
        let player = try await alexa.send(["type": "AudioPlayer.PlaybackStarted"])
        #expect(player.responseJSON == ["version": "1.0", "response": [:]])
        #expect(events.dropped == ["speech", "card", "speech", "card"])
    }

    @Test("Know from the event which permissions the user grants now")
    func events() async throws {
        let granted = Notes<Set<Permission>>()
        let skill = Skill {
            On(.event(.permissionAccepted), .event(.permissionChanged)) { event, _ in
                granted.note(Set(event.body?.acceptedPermissions.compactMap(\.permission) ?? []))
                return .silence
            }
        }
        let alexa = Conversation(with: skill)
        let scope = AcceptedPermission(scope: Permission.reminders.rawValue)
        try await alexa.event(.permissionAccepted, body: .init(acceptedPermissions: [scope]))
        try await alexa.event(.permissionChanged, body: .init(acceptedPermissions: []))
        #expect(granted.all == [[.reminders], []])
    }

    @Test("Know from the request which permissions the user granted, where it says so")
    func grants() {
        let scopes: JSONObject<PermissionScope> = [
            "alexa::devices:all:geolocation:read": PermissionScope(status: .denied),
            "alexa::alerts:reminders:skill:readwrite": PermissionScope(status: .granted),
        ]
        let permissions = Permissions(scopes: scopes)
        #expect(permissions.grants(.geolocation) == false)
        #expect(permissions.grants(.reminders) == true)
        #expect(permissions.grants(.timers) == nil)
    }
}
