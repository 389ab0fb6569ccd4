// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A few threads for calls that block, such as those on files; whoever waits for them suspends, and leaves in time.
///
/// A thread starts when there is work for it, and ends when there is none. Calls that hang keep theirs: those that find no
/// thread free wait in line, for as long as their callers do.
package final class BlockingCalls: Sendable {
    private struct Work {
        let id: Int
        let run: @Sendable () -> Void
        let fail: @Sendable () -> Void
    }

    private struct State {
        var waiting: [Work] = []
        var lastID = 0
        var threads = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: How many threads there are at most.
    package init(threads limit: Int) { self.limit = limit }

    /// The system has no thread left.
    package struct NoThread: Error {}

    /// Runs `body` on one of the threads.
    ///
    /// A body that has begun is not interrupted: what it does counts, also when its caller has left.
    ///
    /// - Throws: What `body` throws; `CancellationError` and `DeadlineExceeded` of the caller's own; ``NoThread``.
    package func run<Value: Sendable>(
        until deadline: Deadline, _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try Task.checkCancellation()
        let outcome = Promise<Value, any Error>()
        let id = enqueue {
            if outcome.outcome == nil { outcome.decide(Result(catching: body)) }
        } orElse: {
            outcome.decide(.failure(NoThread()))
        }
        defer { state.withLock { $0.waiting.removeAll { $0.id == id } } }
        return try await outcome.value(by: deadline)
    }

    /// Has a thread come to the work, or else fails it; the number under which it waits until then.
    private func enqueue(_ run: @escaping @Sendable () -> Void, orElse fail: @escaping @Sendable () -> Void) -> Int {
        let (id, needsThread) = state.withLock { state in
            state.lastID += 1
            state.waiting.append(Work(id: state.lastID, run: run, fail: fail))
            guard state.threads < limit else { return (state.lastID, false) }
            state.threads += 1
            return (state.lastID, true)
        }
        guard needsThread, !Thread.detach(drain) else { return id }
        let stranded = state.withLock { state -> [Work] in
            state.threads -= 1
            // Another thread will come to what waits.
            guard state.threads == 0 else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for work in stranded { work.fail() }
        return id
    }

    @Sendable private func drain() {
        while let work = next() { work.run() }
    }

    private func next() -> Work? {
        state.withLock { state in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.threads -= 1
            return nil
        }
    }
}
