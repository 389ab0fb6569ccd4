// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A store that fails, or is slow", .timeLimit(.minutes(1)))
struct SlowStoreTests {
    static let sorry = "Sorry, I can't remember things right now. Please try again in a moment."

    @Test("Is said in a sentence, and told to the developer", arguments: [WatchedStore.Call.load, .save])
    func fails(at failing: WatchedStore.Call) async throws {
        let store = WatchedStore { call, _, _ in if call == failing { throw Mishap() } }
        let events = Notes<Skill.Event>()
        let heard = try await Conversation(with: countVisits(store, events: events)).launch()
        #expect(heard.text == Self.sorry)
        #expect(!heard.isOpen)
        let error = try #require(events.failures.first as? AttributeError)
        #expect(error.code == .unavailable)
        #expect(error.cause is Mishap)
        #expect(await store.inner.count == 0)
    }

    @Test("Does not stop a handler that can do without")
    func optional() async throws {
        let skill = Skill(attributes: WatchedStore { _, _, _ in throw Mishap() }, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                let city = try? await turn.attributes.get(.city)
                return .say("Hello\(city.map { ", \($0)" } ?? "")!")
            }
        }
        #expect(try await Conversation(with: skill).launch().text == "Hello!")
    }

    @Test("Is asked again in the same turn after it failed")
    func recovers() async throws {
        let failures = Notes<Void>()
        let store = WatchedStore { _, _, _ in
            guard failures.all.isEmpty else { return }
            failures.note(())
            throw Mishap()
        }
        let skill = Skill(attributes: store, deadline: .seconds(600)) {
            On(.launch) { _, turn in
                try? await turn.attributes.set(.city, to: "Oslo")
                try await turn.attributes.set(.city, to: "Bergen")
                return .say("\(try await turn.attributes.get(.city) ?? "")")
            }
        }
        #expect(try await Conversation(with: skill).launch().text == "Bergen")
    }

    @Test("May reply itself")
    func ownReply() async throws {
        struct Closed: ReplyableError {
            func reply(in turn: Turn<Guest>) -> Reply { "The archive is closed." }
        }
        let skill = countVisits(WatchedStore { _, _, _ in throw Closed() })
        #expect(try await Conversation(with: skill).launch().text == "The archive is closed.")
    }

    /// A skill whose store hangs in the first turn's save, also when that is cancelled.
    private func hanging(_ clock: ManualClock, gate: ManualClock) -> (Skill, WatchedStore) {
        let hung = Notes<Void>()
        let store = WatchedStore { call, _, _ in
            guard call == .save, hung.all.isEmpty else { return }
            hung.note(())
            await Task { try? await gate.sleep(for: .seconds(1)) }.value
        }
        let skill = Skill(attributes: store, clock: clock, whenLate: "Too late.") {
            On(.launch) { _, turn in
                .say("\(try await turn.attributes.update(.visits, default: 0) { $0 += 1 })")
            }
        }
        return (skill, store)
    }

    @Test("Ends in whenLate, and the next turn goes on, even if the store never answers")
    func hangs() async throws {
        let (clock, gate) = (ManualClock(), ManualClock())
        let (skill, store) = hanging(clock, gate: gate)
        let late = Task { try await Conversation(with: skill).launch() }
        await gate.whenAsleep()
        clock.advance(by: .seconds(3))
        async let next = Conversation(with: skill).launch().text
        clock.advance(by: .seconds(4))
        #expect(try await late.value.text == "Too late.")
        #expect(try await next == "1")
        gate.advance(by: .seconds(1))
        await (try late.value).settled()
        // The late turn met the other's change, and did not repeat its own.
        #expect(await store.inner.text() == #"{"visits":1}"#)
        #expect(store.count(.save) == 2)
    }

    @Test("A turn that is late before it saves does not save")
    func lateBeforeSaving() async throws {
        let clock = ManualClock()
        let store = WatchedStore { call, _, _ in
            if call == .load { clock.advance(by: .seconds(8)) }
        }
        let skill = Skill(attributes: store, clock: clock, whenLate: "Too late.", onError: { _, _ in "Too late." }) {
            On(.launch) { _, turn in
                try await turn.attributes.set(.city, to: "Oslo")
                return "Stored."
            }
        }
        let heard = try await Conversation(with: skill).launch()
        #expect(heard.text == "Too late.")
        await heard.settled()
        #expect(store.calls.all == [.load])
    }

    @Test("A turn that is cancelled while it waits for its place leaves the others theirs")
    func cancelled() async throws {
        let gate = ManualClock()
        let store = WatchedStore { call, _, _ in
            if call == .load { try await gate.sleep(for: .seconds(1)) }
        }
        let skill = countVisits(store)
        async let first = Conversation(with: skill).launch().text
        await gate.whenAsleep()
        let second = Task { try await Conversation(with: skill).launch().text }
        second.cancel()
        _ = try await second.value
        gate.advance(by: .seconds(1))
        #expect(try await first == "1")
        async let third = Conversation(with: skill).launch().text
        await gate.whenAsleep()
        gate.advance(by: .seconds(1))
        #expect(try await third == "2")
    }
}
