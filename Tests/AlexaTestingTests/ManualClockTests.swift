// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A clock moved by hand", .timeLimit(.minutes(1)))
struct ManualClockTests {
    @Test("Reaches a skill's deadline without waiting")
    func deadline() async throws {
        let clock = ManualClock()
        let cancelled = Notes<Bool>()
        let skill = Skill(clock: clock, whenLate: "That takes too long.") {
            On(.launch) { _, turn in
                #expect(turn.deadline.remaining == .seconds(7))
                clock.advance(by: .milliseconds(6_999))
                #expect(!turn.deadline.hasStruck)
                clock.advance(by: .milliseconds(1))
                do {
                    try await clock.sleep(for: .seconds(3_600))
                } catch {
                    cancelled.note(Task.isCancelled)
                    throw error
                }
                return "never"
            }
        }
        let heard = try await Conversation(with: skill).launch()
        #expect(heard.text == "That takes too long.")
        await heard.settled()
        #expect(cancelled.all == [true])
    }

    @Test("Wakes those whose time has come, and no others")
    func wakes() async throws {
        let clock = ManualClock()
        let woken = Notes<Int>()
        async let first: Void = {
            try await clock.sleep(for: .seconds(1))
            woken.note(1)
        }()
        async let second: Void = {
            try await clock.sleep(for: .seconds(2))
            woken.note(2)
        }()
        await clock.whenAsleep(2)
        clock.advance(by: .seconds(1))
        try await first
        #expect(woken.all == [1])
        clock.advance(by: .seconds(1))
        try await second
        #expect(woken.all == [1, 2])
        #expect(clock.now.offset == .seconds(2))
    }

    @Test("Does not sleep for a time that is over")
    func past() async throws {
        let clock = ManualClock()
        clock.advance(by: .seconds(5))
        try await clock.sleep(until: ManualClock().now)
        try await clock.sleep(for: .zero)
    }

    @Test("Wakes the cancelled, also those cancelled before they slept")
    func cancellation() async {
        let clock = ManualClock()
        let sleeping = Task { try await clock.sleep(for: .seconds(1)) }
        await clock.whenAsleep()
        sleeping.cancel()
        await #expect(throws: CancellationError.self) { try await sleeping.value }
        let cancelled = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            try await clock.sleep(for: .seconds(1))
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
    }
}
