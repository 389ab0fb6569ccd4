// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedCore
import Testing

struct DeadlineTests {
    @Test("Says how much time is left, also after it has passed")
    func remaining() {
        let clock = ManualClock()
        let deadline = Deadline(after: .seconds(7), on: clock)
        #expect(deadline.remaining == .seconds(7))
        #expect(!deadline.hasStruck)
        clock.advance(by: .milliseconds(6999))
        #expect(deadline.remaining == .milliseconds(1))
        #expect(!deadline.hasStruck)
        clock.advance(by: .milliseconds(1))
        #expect(deadline.remaining == .zero)
        #expect(deadline.hasStruck)
        clock.advance(by: .seconds(3))
        #expect(deadline.remaining == .seconds(-3))
    }

    @Test("Sleeps until the deadline, and no longer")
    func sleep() async throws {
        let clock = ManualClock()
        let deadline = Deadline(after: .seconds(7), on: clock)
        async let slept: Void = deadline.sleep()
        await clock.whenAsleep(1)
        clock.advance(by: .seconds(6))
        await clock.whenAsleep(1)
        clock.advance(by: .seconds(1))
        try await slept
        #expect(deadline.hasStruck)
        // A deadline that has passed does not sleep at all.
        try await deadline.sleep()
    }

    @Test("May be as far away as a Duration can be, and is slept for", arguments: [true, false])
    func farAway(names: Bool) async {
        let far = Duration.seconds(Int64.max)
        let deadline = names ? Deadline(after: far, on: ContinuousClock()) : Deadline(after: far)
        let sleeper = Task { try await deadline.sleep() }
        for _ in 0..<100 { await Task.yield() }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(!deadline.hasStruck)
        #expect(Deadline(after: .seconds(Int64.min)).hasStruck)
    }

    @Test("May be as far away as a Duration can be, on another clock")
    func farAwayOnAnotherClock() async {
        let deadline = Deadline(after: .seconds(Int64.max), on: SuspendingClock())
        let sleeper = Task { try await deadline.sleep() }
        for _ in 0..<100 { await Task.yield() }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(!deadline.hasStruck)
        #expect(Deadline(after: .seconds(Int64.min), on: SuspendingClock()).hasStruck)
    }

    @Test("Is woken by cancellation")
    func cancellation() async {
        let clock = ManualClock()
        let deadline = Deadline(after: .seconds(7), on: clock)
        let sleeper = Task { try await deadline.sleep() }
        await clock.whenAsleep(1)
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(!deadline.hasStruck)
    }

    @Test("Does not begin to sleep in a task that is cancelled", arguments: [true, false])
    func cancelledBefore(injected: Bool) async {
        let deadline = injected ? Deadline(after: .seconds(7), on: ManualClock()) : Deadline(after: .seconds(3600))
        let sleeper = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            try await deadline.sleep()
        }
        await #expect(throws: CancellationError.self) { try await sleeper.value }
    }

    @Test("Wakes all sleepers in time, in any order, also when some are cancelled")
    func together() async throws {
        let longest = Task { try await Deadline(after: .seconds(3600)).sleep() }
        try await withThrowingTaskGroup { group in
            for place in 0..<200 {
                let milliseconds = place * 37 % 50
                group.addTask {
                    let deadline = Deadline(after: .milliseconds(milliseconds))
                    try await deadline.sleep()
                    #expect(deadline.hasStruck)
                }
                let cancelled = Task { try await Deadline(after: .milliseconds(milliseconds + 3_600_000)).sleep() }
                cancelled.cancel()
                group.addTask { await #expect(throws: CancellationError.self) { try await cancelled.value } }
            }
            try await group.waitForAll()
        }
        longest.cancel()
        await #expect(throws: CancellationError.self) { try await longest.value }
    }

    @Test("Child tasks have the deadline of their parent, detached tasks have none")
    func inheritance() async {
        #expect(Deadline.current == nil)
        let clock = ManualClock()
        await Deadline.$current.withValue(Deadline(after: .seconds(7), on: clock)) {
            clock.advance(by: .seconds(2))
            async let child = Deadline.current?.remaining
            #expect(await child == .seconds(5))
            let grandchildren = await withTaskGroup { group in
                for _ in 0..<3 { group.addTask { Deadline.current?.remaining } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(grandchildren == [.seconds(5), .seconds(5), .seconds(5)])
            #expect(await Task { Deadline.current?.remaining }.value == .seconds(5))
            #expect(await Task.detached { Deadline.current?.remaining }.value == nil)
            // A part of the turn may get less time.
            Deadline.$current.withValue(Deadline(after: .seconds(1), on: clock)) {
                #expect(Deadline.current?.remaining == .seconds(1))
            }
            #expect(Deadline.current?.remaining == .seconds(5))
        }
        #expect(Deadline.current == nil)
    }

    @Test("Runs on the continuous clock unless told otherwise")
    func continuousClock() {
        for deadline in [Deadline(after: .seconds(3600)), Deadline(after: .seconds(3600), on: ContinuousClock())] {
            #expect(deadline.remaining <= .seconds(3600))
            #expect(deadline.remaining > .seconds(3000))
            #expect(!deadline.hasStruck)
        }
        #expect(Deadline(after: .zero).hasStruck)
        #expect(Deadline(after: .seconds(-1)).remaining < .zero)
    }

    @Test("Accepts the longest durations", arguments: [Int64.max, Int64.min])
    func longDurations(seconds: Int64) async {
        let deadline = Deadline(after: .seconds(seconds))
        #expect(deadline.hasStruck == (seconds < 0))
        let sleeper = Task { try await deadline.sleep() }
        // It does not delay earlier deadlines.
        try? await Deadline(after: .milliseconds(1)).sleep()
        sleeper.cancel()
        _ = await sleeper.result
    }

    @Test("The error says what happened")
    func error() {
        #expect("\(DeadlineExceeded())" == "the deadline struck before the answer was ready")
        let own = DeadlineExceeded(timeout: .seconds(7), parameter: "MyTransport(timeout:)")
        #expect("\(own)".contains("7.0 seconds, the limit that MyTransport(timeout:) sets"))
    }
}
