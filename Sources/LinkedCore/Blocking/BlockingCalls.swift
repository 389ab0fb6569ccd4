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
        let call = Call<Value>()
        let alarm = Task {
            try await deadline.sleep()
            call.finish(.failure(DeadlineExceeded()))
        }
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        defer {
            alarm.cancel()
            state.withLock { $0.waiting.removeAll { $0.id == id } }
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard call.wait(continuation) else { return }
                enqueue(
                    Work(id: id) {
                        if !call.isFinished { call.finish(Result(catching: body)) }
                    } fail: {
                        call.finish(.failure(NoThread()))
                    })
            }
        } onCancel: {
            call.finish(.failure(CancellationError()))
        }
    }

    private func enqueue(_ work: Work) {
        let needsThread = state.withLock { state in
            state.waiting.append(work)
            guard state.threads < limit else { return false }
            state.threads += 1
            return true
        }
        guard needsThread, !Thread.detach(drain) else { return }
        let stranded = state.withLock { state -> [Work] in
            state.threads -= 1
            // Another thread will come to what waits.
            guard state.threads == 0 else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for work in stranded { work.fail() }
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

/// One caller's wait, which ends once.
private final class Call<Value: Sendable>: Sendable {
    private enum Stage {
        case new
        case waiting(CheckedContinuation<Value, any Error>)
        case finished
        /// Finished before anybody waited.
        case early(Result<Value, any Error>)
    }

    private let stage = Mutex(Stage.new)

    var isFinished: Bool {
        stage.withLock { stage in
            if case .waiting = stage { false } else { true }
        }
    }

    /// Waits for the result; `false` if it is there already, and given to the continuation.
    func wait(_ continuation: CheckedContinuation<Value, any Error>) -> Bool {
        let early = stage.withLock { stage -> Result<Value, any Error>? in
            guard case .early(let result) = stage else {
                stage = .waiting(continuation)
                return nil
            }
            stage = .finished
            return result
        }
        if let early { continuation.resume(with: early) }
        return early == nil
    }

    /// Ends the wait, unless it has ended.
    func finish(_ result: Result<Value, any Error>) {
        let continuation = stage.withLock { stage -> CheckedContinuation<Value, any Error>? in
            switch stage {
            case .new: stage = .early(result)
            case .waiting(let continuation):
                stage = .finished
                return continuation
            case .finished, .early: break
            }
            return nil
        }
        continuation?.resume(with: result)
    }
}
