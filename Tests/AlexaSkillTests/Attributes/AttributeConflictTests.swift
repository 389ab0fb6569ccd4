// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Changes of the same attributes", .timeLimit(.minutes(1)))
struct AttributeConflictTests {
    /// A store to which somebody else writes before each of the first `count` saves.
    private func contested(_ count: Int) -> WatchedStore {
        let contests = Notes<Void>()
        return WatchedStore { call, key, inner in
            guard call == .save, contests.all.count < count else { return }
            contests.note(())
            try await inner.put(#"{"visits":\#(100 * contests.all.count)}"#, for: key)
        }
    }

    @Test("Are made again to the newer value, three times at most", arguments: 0...5)
    func conflicts(count: Int) async throws {
        let store = contested(count)
        let events = Notes<Skill.Event>()
        let heard = try await Conversation(with: countVisits(store, events: events)).launch()
        guard count > 3 else {
            #expect(heard.text == "\(100 * count + 1)")
            #expect(await store.inner.text() == #"{"visits":\#(100 * count + 1)}"#)
            #expect(store.count(.load) == count + 1)
            return
        }
        #expect(heard.text == "Sorry, I couldn't make a note of that. Please try again.")
        #expect((events.failures.first as? AttributeError)?.code == .conflict)
        #expect(await store.inner.text() == #"{"visits":400}"#)
        #expect(store.count(.save) == 4)
    }

    @Test("Wait for each other within a process: 64 at once are 64 stored, without a conflict")
    func sixtyFour() async throws {
        let store = WatchedStore { _, _, _ in await Task.yield() }
        let skill = countVisits(store)
        let said = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<64 { group.addTask { try await Conversation(with: skill).launch().text } }
            return try await group.reduce(into: []) { $0.append($1 ?? "") }
        }
        #expect(said.compactMap { Int($0) }.sorted() == Array(1...64))
        #expect(await store.inner.text() == #"{"visits":64}"#)
        #expect(store.count(.save) == 64)
    }

    @Test("Are stored or refused if they come from several skills on one store, as from several processes")
    func severalProcesses() async throws {
        let store = WatchedStore { _, _, _ in await Task.yield() }
        let skills = (0..<4).map { _ in countVisits(store) }
        let said = try await withThrowingTaskGroup(of: String?.self) { group in
            for turn in 0..<64 { group.addTask { try await Conversation(with: skills[turn % 4]).launch().text } }
            return try await group.reduce(into: []) { $0.append($1 ?? "") }
        }
        let stored = said.compactMap { Int($0) }
        let refused = said.filter { $0.hasPrefix("Sorry, I couldn't make a note of that.") }
        #expect(stored.count + refused.count == 64)
        #expect(Set(stored).count == stored.count)
        #expect(await store.inner.text() == #"{"visits":\#(stored.count)}"#)
    }

    @Test("Of other owners do not wait")
    func others() async throws {
        let gate = ManualClock()
        let store = WatchedStore { call, key, _ in
            if call == .save, key == "slow" { try await gate.sleep(for: .seconds(1)) }
        }
        let skill = countVisits(store)
        var setting = Conversation.Setting()
        setting.userID = "slow"
        async let slow = Conversation(with: skill, in: setting).launch().text
        await gate.whenAsleep()
        #expect(try await Conversation(with: skill).launch().text == "1")
        gate.advance(by: .seconds(1))
        #expect(try await slow == "1")
    }

    @Test("Are refused when 256 wait")
    func busy() async throws {
        let gate = ManualClock()
        let opening = gate.now.advanced(by: .seconds(1))
        let store = WatchedStore { call, _, _ in
            if call == .load { try await gate.sleep(until: opening) }
        }
        let events = Notes<Skill.Event>()
        let skill = countVisits(store, events: events)
        try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask { try await Conversation(with: skill).launch().text }
            await gate.whenAsleep()
            for _ in 0..<257 { group.addTask { try await Conversation(with: skill).launch().text } }
            // The first to end is the one that found no place: the others wait for the gate.
            #expect(try await group.next() == "Sorry, I couldn't make a note of that. Please try again.")
            #expect((events.failures.first as? AttributeError)?.code == .busy)
            gate.advance(by: .seconds(1))
            try await group.waitForAll()
        }
        #expect(await store.inner.text() == #"{"visits":257}"#)
    }
}
