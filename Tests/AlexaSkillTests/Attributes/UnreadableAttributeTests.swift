// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("An attribute that cannot be read")
struct UnreadableAttributeTests {
    struct Score: Codable, Equatable {
        var points: Int
        var player: String
    }

    /// A skill that keeps a score.
    private func scores(
        _ store: some AttributeStore, key: AttributeKey<Score> = .init("score"), events: Notes<Skill.Event> = Notes()
    ) -> Skill {
        Skill(attributes: store, deadline: .seconds(600), onEvent: events.note) {
            On(.launch) { _, turn in
                let score = try await turn.attributes.get(key)
                return .say(score.map { "\($0.player) \($0.points)" } ?? "Nobody.")
            }
            On(.yes) { _, turn in
                try await turn.attributes.update(key, default: Score(points: 0, player: "Ada")) { $0.points += 1 }
                return "Stored."
            }
            On(.help) { _, turn in
                try await turn.attributes.set(.visits, to: 1)
                return "Visited."
            }
            On(.no) { _, turn in
                try await turn.attributes.remove(key)
                return "Removed."
            }
        }
    }

    @Test(
        "Is an error that names it, and stays as it is until it is removed",
        arguments: [
            "12", #""twelve""#, #"{"points":12}"#, #"{"points":"x","player":"Ada"}"#, "[]", "true",
        ])
    func staysAsItIs(value: String) async throws {
        let store = InMemoryAttributeStore()
        try await store.put(#"{"score":\#(value)}"#)
        let events = Notes<Skill.Event>()
        let alexa = Conversation(with: scores(store, events: events))
        #expect(try await alexa.launch().text == "Sorry, I can't make sense of my notes. Please try again later.")
        #expect(try await alexa.yes().text == "Sorry, I can't make sense of my notes. Please try again later.")
        for case let error as AttributeError in events.failures {
            #expect(error.code == .unreadable)
            #expect(error.name == "score")
            #expect(error.description == "what is stored is not of the type asked for: score")
        }
        #expect(events.failures.count == 2)
        #expect(try await alexa.help().text == "Visited.")
        #expect(await store.text() == #"{"score":\#(value),"visits":1}"#)
        #expect(try await alexa.no().text == "Removed.")
        #expect(await store.text() == #"{"visits":1}"#)
    }

    @Test("Is read by the key's own function, and stored in its new form with the next change")
    func migrates() async throws {
        let store = InMemoryAttributeStore()
        try await store.put(#"{"score":12}"#)
        let key = AttributeKey<Score>("score") { old in
            guard let points = old.int else { throw Mishap() }
            return Score(points: points, player: "Grace")
        }
        let alexa = Conversation(with: scores(store, key: key))
        #expect(try await alexa.launch().text == "Grace 12")
        #expect(await store.text() == #"{"score":12}"#)
        #expect(try await alexa.yes().text == "Stored.")
        #expect(await store.text() == #"{"score":{"points":13,"player":"Grace"}}"#)
    }

    @Test("Is an error if its own function fails, too")
    func migrationFails() async throws {
        let store = InMemoryAttributeStore()
        try await store.put(#"{"score":12}"#)
        let events = Notes<Skill.Event>()
        let key = AttributeKey<Score>("score") { _ in throw Mishap() }
        _ = try await Conversation(with: scores(store, key: key, events: events)).yes()
        #expect((events.failures.first as? AttributeError)?.cause is Mishap)
        #expect(await store.text() == #"{"score":12}"#)
    }

    @Test("Is absent if it is null")
    func null() async throws {
        let store = InMemoryAttributeStore()
        try await store.put(#"{"score":null}"#)
        #expect(try await Conversation(with: scores(store)).launch().text == "Nobody.")
    }

    @Test(
        "May be all of them: then nothing is changed, and they can be forgotten",
        arguments: [
            "", "[]", "12", "{", #"{"visits":1"#, #"{"visits":1}x"#, "\u{0}",
        ])
    func all(stored: String) async throws {
        let store = InMemoryAttributeStore()
        try await store.put(stored)
        let events = Notes<Skill.Event>()
        let alexa = Conversation(with: countVisits(store, events: events))
        #expect(try await alexa.launch().text == "Sorry, I can't make sense of my notes. Please try again later.")
        let error = try #require(events.failures.first as? AttributeError)
        #expect(error.code == .unreadable)
        #expect(error.name == nil)
        #expect(await store.text() == stored)
        #expect(try await alexa.no().text == "Forgotten.")
        #expect(await store.count == 0)
        #expect(try await alexa.launch().text == "1")
    }
}
