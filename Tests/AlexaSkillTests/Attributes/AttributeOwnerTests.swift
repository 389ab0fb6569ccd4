// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Whose attributes they are")
struct AttributeOwnerTests {
    static let person = "amzn1.ask.person.example"
    static let user = "amzn1.ask.account.example"
    static let device = "amzn1.ask.device.example"

    /// How well Alexa knows the speaker.
    enum Speaker { case unknown, recognised, linked }

    @Test(
        "The user's, the speaker's or the device's",
        arguments: [
            (AttributeOwner.user, [user, user, user]),
            (.account, [user, user, person]),
            (.person, [user, person, person]),
            (.device, [device, device, device]),
            (AttributeOwner { _ in "garage 7" }, ["garage 7", "garage 7", "garage 7"]),
        ])
    func keys(owner: AttributeOwner, expected: [String]) async throws {
        for (speaker, key) in zip([Speaker.unknown, .recognised, .linked], expected) {
            let store = InMemoryAttributeStore()
            let alexa = Conversation(with: countVisits(store, owner: owner))
            switch speaker {
            case .unknown: break
            case .recognised: alexa.recognise(Self.person)
            case .linked: alexa.recognise(Self.person, token: PersonAccessToken("example-person-token"))
            }
            #expect(try await alexa.launch().text == "1")
            #expect(await store.text(key) == #"{"visits":1}"#)
        }
    }

    @Test("Two users, and two speakers of one user, are remembered apart")
    func apart() async throws {
        let alexa = Conversation(with: countVisits(InMemoryAttributeStore(), owner: .person))
        #expect(try await alexa.launch().text == "1")
        alexa.recognise("amzn1.ask.person.ada")
        #expect(try await alexa.launch().text == "1")
        alexa.recognise("amzn1.ask.person.bob")
        #expect(try await alexa.launch().text == "1")
        #expect(try await alexa.launch().text == "2")
        alexa.forgetPerson()
        #expect(try await alexa.launch().text == "2")
        alexa.setting.userID = "amzn1.ask.account.other"
        #expect(try await alexa.launch().text == "1")
    }

    @Test(
        "A request without an owner is an error that says so",
        arguments: [
            AttributeOwner.device, AttributeOwner { _ in nil }, AttributeOwner { _ in "" },
        ])
    func noOwner(owner: AttributeOwner) async throws {
        let store = WatchedStore()
        let events = Notes<Skill.Event>()
        var setting = Conversation.Setting()
        setting.device = nil
        let alexa = Conversation(with: countVisits(store, owner: owner, events: events), in: setting)
        #expect(try await alexa.launch().text == "Sorry, I don't know who is asking, and so I can't look it up.")
        #expect((events.failures.first as? AttributeError)?.code == .noOwner)
        #expect(store.calls.all == [])
    }
}
