// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Runs calls that block, such as those on files, on a few threads; a waiting task suspends, and stops waiting in time.
///
/// A thread starts when there is work, and ends when there is none. A call that hangs keeps its thread; calls without a free
/// thread wait in a queue as long as their callers wait.
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

    /// - Parameter limit: The largest number of threads.
    package init(threads limit: Int) { self.limit = limit }

    /// Says that the system could not make a thread.
    package struct NoThread: Error {}

    /// Runs `body` on one of the threads.
    ///
    /// A body that has begun is not interrupted: it finishes, also if its caller no longer waits.
    ///
    /// - Throws: What `body` throws; `CancellationError` and `DeadlineExceeded` for the caller; ``NoThread``.
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

    /// Queues the work and starts a thread if needed, or fails the work; returns the number of the work in the queue.
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
            // Another thread will take the waiting work.
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
