// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedCore
import Synchronization
import Testing

@Suite("Blocking calls", .timeLimit(.minutes(1)))
struct BlockingCallsTests {
    struct Failed: Error {}
    final class Count: Sendable {
        private let state = Mutex((now: 0, most: 0))
        var most: Int { state.withLock { $0.most } }
        func enter() { state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
        func leave() { state.withLock { $0.now -= 1 } }
    }
    let never = Deadline(after: .seconds(600))

    @Test("Returns the call's result, or throws its error")
    func outcome() async throws {
        let calls = BlockingCalls(threads: 2)
        #expect(try await calls.run(until: never) { 7 } == 7)
        await #expect(throws: Failed.self) { try await calls.run(until: never) { throw Failed() } }
    }

    @Test("Every call is made, with no more threads than allowed")
    func many() async throws {
        let calls = BlockingCalls(threads: 3)
        let count = Count()
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<500 {
                group.addTask {
                    try await calls.run(until: never) {
                        count.enter()
                        defer { count.leave() }
                        return number
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 124_750)
        #expect(count.most <= 3)
    }

    @Test("A task stops waiting for hanging calls at the deadline or when cancelled, and its call is not run later")
    func hanging() async throws {
        let calls = BlockingCalls(threads: 2)
        let gate = DispatchSemaphore(value: 0)
        let hanging = (0..<2).map { _ in Task { try await calls.run(until: never) { gate.wait() } } }
        try await Deadline(after: .milliseconds(10)).sleep()
        let runs = Count()
        await #expect(throws: DeadlineExceeded.self) {
            try await calls.run(until: Deadline(after: .milliseconds(10))) { runs.enter() }
        }
        let cancelled = Task { try await calls.run(until: never) { runs.enter() } }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        for task in hanging { task.cancel() }
        for task in hanging { await #expect(throws: CancellationError.self) { try await task.value } }
        for _ in hanging { gate.signal() }
        #expect(try await calls.run(until: never) { 7 } == 7)
        #expect(runs.most == 0)
    }
}
