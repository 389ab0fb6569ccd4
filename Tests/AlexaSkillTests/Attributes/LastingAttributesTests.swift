// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Lasting attributes")
struct LastingAttributesTests {
    @Test("Outlive a session, and what is said is what is stored")
    func outlives() async throws {
        let store = InMemoryAttributeStore()
        let alexa = Conversation(with: countVisits(store))
        #expect(try await alexa.launch().text == "1")
        #expect(try await alexa.launch().text == "2")
        #expect(try await Conversation(with: countVisits(store)).launch().text == "3")
        #expect(await store.text() == #"{"visits":3}"#)
    }

    @Test("Are loaded once a turn, by whichever of its tasks is first, and the store is not asked before")
    func loadsOnce() async throws {
        let store = WatchedStore()
        let skill = Skill(attributes: store, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                try await withThrowingTaskGroup(of: Int?.self) { group in
                    for _ in 0..<8 { group.addTask { try await turn.attributes.get(.visits) } }
                    try await group.waitForAll()
                }
                try await turn.attributes.set(.visits, to: 4)
                #expect(try await turn.attributes.get(.visits) == 4)
                #expect(try await turn.attributes.all() == ["visits": 4])
                return "Done."
            }
            On(.help) { _, _ in "Help." }
        }
        let alexa = Conversation(with: skill)
        _ = try await alexa.help()
        #expect(store.calls.all == [])
        #expect(try await alexa.launch().text == "Done.")
        #expect(store.calls.all == [.load, .save])
        _ = try await alexa.launch()
        // The second time nothing changes.
        #expect(store.calls.all == [.load, .save, .load])
    }

    @Test("Keep what another version of the skill wrote, to the byte")
    func keepsOthers() async throws {
        let store = InMemoryAttributeStore()
        try await store.put(#"{"future":{"exact":1.10e5,"é":[ ]},"visits":1,"old":null}"#)
        _ = try await Conversation(with: countVisits(store)).launch()
        #expect(await store.text() == #"{"future":{"exact":1.10e5,"é":[ ]},"visits":2,"old":null}"#)
    }

    @Test(
        "Hold any text, any Codable value, and 300 KB of them",
        arguments: ["", "é\u{301}\u{0}\"\\", "日本語 🎧", "\u{2028}"])
    func holdsAnything(text: String) async throws {
        struct Profile: Codable, Equatable {
            var name: String
            var long: String
            var last: [String: Double?]
        }
        let key = AttributeKey<Profile>("profile \(text)")
        let profile = Profile(name: text, long: String(repeating: "ä", count: 150_000), last: [text: 0.1, "none": nil])
        let store = InMemoryAttributeStore()
        let skill = Skill(attributes: store, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                try await turn.attributes.set(key, to: profile)
                return "Stored."
            }
            On(.help) { _, turn in try await turn.attributes.get(key) == profile ? "The same." : "Another." }
        }
        #expect(try await Conversation(with: skill).launch().text == "Stored.")
        #expect(try await Conversation(with: skill).help().text == "The same.")
    }

    @Test("Change nothing when the value cannot be stored, or is too large")
    func refuses() async throws {
        let store = WatchedStore()
        try await store.inner.put(#"{"visits":1}"#)
        let seen = Notes<AttributeError>()
        let skill = Skill(attributes: store, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                let caught = await #expect(throws: AttributeError.self) {
                    try await turn.attributes.set(AttributeKey<Double>("mood"), to: .nan)
                }
                if let caught { seen.note(caught) }
                let error = await #expect(throws: AttributeError.self) {
                    try await turn.attributes.set(.city, to: String(repeating: "x", count: 1 << 20))
                }
                if let error { seen.note(error) }
                return .say("\(try await turn.attributes.get(.visits) ?? 0)")
            }
        }
        #expect(try await Conversation(with: skill).launch().text == "1")
        #expect(seen.all.map(\.code) == [.unencodable, .tooLarge])
        #expect(seen.all.first?.name == "mood")
        #expect(store.count(.save) == 0)
    }

    @Test("Save nothing that could not be read again, and nothing in the SDK's place")
    func deep() async throws {
        let store = WatchedStore()
        let seen = Notes<AttributeError.Code>()
        let deep = (0..<200).reduce(JSON.null) { inner, _ in .array([inner]) }
        let skill = Skill(attributes: store, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                for name in ["deep", "linkedSkills.owners"] {
                    let value = name == "deep" ? deep : ["person": []]
                    let error = await #expect(throws: AttributeError.self) {
                        try await turn.attributes.set(AttributeKey<JSON>(name), to: value)
                    }
                    if let error { seen.note(error.code) }
                }
                return "Refused."
            }
        }
        #expect(try await Conversation(with: skill).launch().text == "Refused.")
        #expect(seen.all == [.unreadable, .unencodable])
        #expect(store.count(.save) == 0)
    }

    @Test("Take no token: a model that has one is stored without it")
    func redacts() async throws {
        let store = InMemoryAttributeStore()
        let skill = Skill(attributes: store, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                try await turn.attributes.set(AttributeKey<User>("user"), to: try #require(turn.user))
                return "Stored."
            }
        }
        let alexa = Conversation(with: skill)
        alexa.link(AccessToken("example-token-of-a-user"))
        #expect(try await alexa.launch().text == "Stored.")
        #expect(await store.text()?.contains("REDACTED") == true)
        #expect(await store.text()?.contains("example-token") == false)
    }

    @Test("Need a store, and say so")
    func needsStore() async throws {
        let events = Notes<Skill.Event>()
        let skill = Skill(onEvent: events.note) {
            On(.launch) { _, turn in .say("\(try await turn.attributes.get(.visits) ?? 0)") }
        }
        #expect(
            try await Conversation(with: skill).launch().text == "Sorry, something went wrong. Please try again later.")
        #expect((events.failures.first as? AttributeError)?.code == .noStore)
    }
}
