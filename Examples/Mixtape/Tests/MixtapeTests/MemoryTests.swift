// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedHTTPTesting
import MixtapeDemo
import MixtapeSkill
import Testing

/// Fails always.
private struct BrokenStore: AttributeStore {
    struct Failure: Error {}
    func load(_ key: String) async throws -> StoredAttributes? { throw Failure() }
    func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> AttributeVersion? { throw Failure() }
}

struct MemoryTests {
    @Test("Knows in the next session how often the user came, and what was read last")
    func remembers() async throws {
        let store = InMemoryAttributeStore()
        try await Evening(remembering: store).alexa.launch()
        let alexa = try Evening(remembering: store).alexa
        try await alexa.say(ReadPlaylist(playlist: "dinner jazz"))
        let heard = try await alexa.launch()
        #expect(
            heard.text.hasPrefix(
                "Welcome back, Robin! This is your visit number 2. Last time I read Dinner Jazz. Would you like"))
    }

    @Test("Tells what it knows, all of it on the card, and forgets it when asked")
    func tells() async throws {
        let store = InMemoryAttributeStore()
        let alexa = try Evening(remembering: store).alexa
        #expect(try await alexa.say(WhatYouKnow()).text == "I know nothing about you yet.")
        try await alexa.launch()
        try await alexa.say(ReadPlaylist(playlist: "rainy sunday"))
        let heard = try await alexa.say(WhatYouKnow())
        #expect(
            heard.text.hasPrefix("I know that you opened My Mixtape once, and that I last read Rainy Sunday to you."))
        #expect(
            heard.card
                == .simple(
                    title: "What My Mixtape knows",
                    content: #"{"user":{"memory":{"visits":1,"lastPlaylist":"Rainy Sunday"}}}"#))
        #expect(try await alexa.say(ForgetMe()).text == "Okay, I have forgotten everything about you.")
        #expect(await store.count == 0)
    }

    @Test("Forgets a user who disables the skill")
    func disabled() async throws {
        let store = InMemoryAttributeStore()
        let alexa = try Evening(remembering: store).alexa
        try await alexa.launch()
        #expect(await store.count == 1)
        try await alexa.event(.disabled)
        #expect(await store.count == 0)
    }

    @Test("Answers without its memory if the store fails")
    func broken() async throws {
        let alexa = try Evening(remembering: BrokenStore()).alexa
        #expect(try await alexa.launch().text.hasPrefix("Welcome back, Robin! Would you like"))
        #expect(try await alexa.say(ReadPlaylist(playlist: "dinner jazz")).text.hasPrefix("On Dinner Jazz:"))
        #expect(
            try await alexa.say(WhatYouKnow()).text
                == "Sorry, I can't remember things right now. Please try again in a moment.")
    }
}
