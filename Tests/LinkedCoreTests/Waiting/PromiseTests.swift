// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedCore
import Testing

@Suite("A promise", .timeLimit(.minutes(1)))
struct PromiseTests {
    private struct Mishap: Error {}

    @Test("Gives all waiting tasks the first outcome, before and after it is decided")
    func firstWins() async throws {
        let promise = Promise<Int, any Error>()
        #expect(promise.outcome == nil)
        async let early = promise.value()
        async let alsoEarly = promise.value()
        promise.decide(.success(1))
        promise.decide(.success(2))
        promise.decide(.failure(Mishap()))
        #expect(try await [early, alsoEarly, promise.value()] == [1, 1, 1])
        #expect(try promise.outcome?.get() == 1)
    }

    @Test("Throws what it was decided to throw")
    func fails() async throws {
        let promise = Promise<Int, Mishap>()
        promise.decide(.failure(Mishap()))
        await #expect(throws: Mishap.self) { try await promise.value {} }
    }

    @Test("Ends a wait that is cancelled, before or after it began")
    func cancelled() async throws {
        let before = Promise<Int, any Error>()
        let waits = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            return try await before.value()
        }
        await #expect(throws: CancellationError.self) { try await waits.value }

        let after = Promise<Int, any Error>()
        let began = Promise<Void, Never>()
        let task = Task {
            began.decide(.success(()))
            return try await after.value()
        }
        await began.value {}
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("Ends a wait when the waiter's deadline strikes, and nobody else's")
    func deadline() async throws {
        let clock = ManualClock()
        let promise = Promise<Int, any Error>()
        let deadline = Deadline(after: .seconds(8), on: clock)
        let task = Task { try await promise.value(by: deadline) }
        await clock.whenAsleep()
        clock.advance(by: .seconds(8))
        await #expect(throws: DeadlineExceeded.self) { try await task.value }

        let decided = Promise<Int, any Error>()
        decided.decide(.success(1))
        #expect(try await decided.value(by: deadline) == 1)
    }

    @Test("Continues to wait if the cancellation decides nothing")
    func ignoresCancellation() async {
        let promise = Promise<Int, Never>()
        let asked = Promise<Void, Never>()
        let task = Task { await promise.value { asked.decide(.success(())) } }
        task.cancel()
        await asked.value {}
        #expect(promise.outcome == nil)
        promise.decide(.success(3))
        #expect(await task.value == 3)
    }

    @Test("Resumes each of a thousand waits once, in any order")
    func races() async throws {
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<1000 {
                let promise = Promise<Int, any Error>()
                group.addTask {
                    let task = Task { try await promise.value() }
                    if index.isMultiple(of: 3) { task.cancel() }
                    promise.decide(.success(1))
                    do { return try await task.value } catch is CancellationError { return 1 }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 1000)
    }
}
