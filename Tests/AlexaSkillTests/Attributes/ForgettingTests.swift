// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Forgetting")
struct ForgettingTests {
    /// A household: what the user, two persons and no device did.
    private func household(_ store: some AttributeStore) async throws -> Conversation {
        let alexa = Conversation(with: countVisits(store, owner: .person))
        try await alexa.launch()
        for person in ["amzn1.ask.person.ada", "amzn1.ask.person.bob"] {
            alexa.recognise(person)
            try await alexa.launch()
        }
        alexa.forgetPerson()
        return alexa
    }

    @Test("A user who disables the skill leaves nothing behind: neither theirs nor that of their household")
    func disabled() async throws {
        let store = InMemoryAttributeStore()
        let alexa = try await household(store)
        let other = Conversation(with: countVisits(store))
        other.setting.userID = "amzn1.ask.account.other"
        try await other.launch()
        #expect(await store.count == 4)
        try await alexa.event(.disabled)
        #expect(await store.count == 1)
        #expect(try await other.launch().text == "2")
        // There is nothing left to delete, which is no error.
        try await alexa.event(.disabled)
        #expect(try await alexa.launch().text == "1")
    }

    @Test("It also works for devices, though the event has none")
    func devices() async throws {
        let store = InMemoryAttributeStore()
        let alexa = Conversation(with: countVisits(store, owner: .device))
        for device in ["amzn1.ask.device.kitchen", "amzn1.ask.device.attic"] {
            alexa.setting.device = Device(deviceID: device)
            #expect(try await alexa.launch().text == "1")
        }
        #expect(await store.count == 3)
        alexa.setting.device = nil
        try await alexa.event(.disabled)
        #expect(await store.count == 0)
    }

    @Test("A user may wish it")
    func wish() async throws {
        let store = InMemoryAttributeStore()
        let alexa = try await household(store)
        #expect(try await alexa.cancel().text == "Everything is forgotten.")
        #expect(await store.count == 0)
        #expect(try await alexa.launch().text == "1")
    }

    @Test("A person forgets only what is theirs, the user only what is the user's")
    func onlyTheirs() async throws {
        let store = InMemoryAttributeStore()
        let alexa = try await household(store)
        alexa.recognise("amzn1.ask.person.ada")
        #expect(try await alexa.no().text == "Forgotten.")
        #expect(await store.count == 2)
        #expect(await store.text()?.contains("ada") == false)
        alexa.forgetPerson()
        #expect(try await alexa.no().text == "Forgotten.")
        #expect(try await alexa.help().text == "0")
        // Bob is still known as one of this user's.
        #expect(await store.text() == #"{"linkedSkills.owners":{"person":["amzn1.ask.person.bob"]}}"#)
        try await alexa.event(.disabled)
        #expect(await store.count == 0)
    }

    @Test("Everything of a user can be had in one value, without ids")
    func export() async throws {
        let store = InMemoryAttributeStore()
        let alexa = try await household(store)
        #expect(try await alexa.yes().text == #"{"user":{"visits":1},"person":[{"visits":1},{"visits":1}]}"#)
        alexa.setting.userID = "amzn1.ask.account.other"
        #expect(try await alexa.yes().text == #"{"user":{}}"#)
    }

    @Test("A change that was stored first is forgotten as well; when the store fails, the developer is told")
    func contested() async throws {
        let contests = Notes<Void>()
        let store = WatchedStore { call, key, inner in
            guard call == .save, contests.all.count < 3 else { return }
            contests.note(())
            try await inner.put(#"{"visits":9}"#, for: key)
        }
        try await store.inner.put(#"{"visits":1}"#)
        try await Conversation(with: countVisits(store)).event(.disabled)
        #expect(contests.all.count == 3)
        #expect(await store.inner.count == 0)

        let events = Notes<Skill.Event>()
        let failing = WatchedStore { call, _, _ in throw Mishap() }
        try await Conversation(with: countVisits(failing, events: events)).event(.disabled)
        #expect((events.failures.first as? AttributeError)?.code == .unavailable)
    }

    @Test("What the store cannot load is deleted if the store can do that", arguments: [true, false])
    func damaged(deletes: Bool) async throws {
        let store = WatchedStore { call, key, inner in
            if call == .load { throw Mishap() }
            if deletes { try await inner.remove(key) }
        }
        try await store.inner.put("half a rec")
        let events = Notes<Skill.Event>()
        let alexa = Conversation(with: countVisits(store, events: events))
        try await alexa.event(.disabled)
        #expect(await store.inner.count == (deletes ? 0 : 1))
        #expect(events.failures.compactMap { ($0 as? AttributeError)?.code } == (deletes ? [] : [.unavailable]))
    }

    @Test("A turn that has loaded before forgets what it loaded", arguments: [AttributeOwner.user, .person, .device])
    func sameTurn(owner: AttributeOwner) async throws {
        let skill = Skill(attributes: InMemoryAttributeStore(), owner: owner, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                try await turn.attributes.set(.visits, to: 7)
                try await turn.attributes.forget()
                #expect(try await turn.attributes.get(.visits) == nil)
                try await turn.attributes.set(.visits, to: 8)
                try await turn.attributes.forgetUser()
                #expect(try await turn.attributes.get(.visits) == nil)
                return "Forgotten."
            }
        }
        let alexa = Conversation(with: skill)
        alexa.recognise("amzn1.ask.person.ada")
        #expect(try await alexa.launch().text == "Forgotten.")
    }

    @Test("Two persons who are remembered for the first time at once are both known to the user")
    func firstAtOnce() async throws {
        let store = WatchedStore { _, _, _ in await Task.yield() }
        let skill = countVisits(store, owner: .person)
        let said = try await withThrowingTaskGroup(of: String?.self) { group in
            for person in 0..<16 {
                let alexa = Conversation(with: skill)
                alexa.recognise("amzn1.ask.person.\(person)")
                group.addTask { try await alexa.launch().text }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(said == Array(repeating: "1", count: 16))
        #expect(await store.inner.count == 17)
        try await Conversation(with: skill).event(.disabled)
        #expect(await store.inner.count == 0)
    }
}
