// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Runs work once for all callers that ask while it runs.
///
/// A caller that is cancelled, or whose deadline passes, stops waiting; the work continues for the others.
final class SingleFlight<Value: Sendable>: Sendable {
    private struct State {
        var isFlying = false
        var next = 0
        var waiting: [Int: CheckedContinuation<Value, any Error>] = [:]
    }

    private let state = Mutex(State())
    private let limit: Duration

    /// - Parameter limit: How long the work may take. It does not depend on a caller's deadline.
    init(limit: Duration) { self.limit = limit }

    /// Joins the work that is running, or else starts it.
    ///
    /// - Throws: What the work throws; `CancellationError` and `DeadlineExceeded` of the caller's own.
    func run(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        if let deadline = Deadline.current, deadline.hasStruck { throw DeadlineExceeded() }
        let ticket = state.withLock { state in
            state.next += 1
            return state.next
        }
        let alarm = Deadline.current.map { deadline in
            Task {
                try await deadline.sleep()
                leave(ticket, with: DeadlineExceeded())
            }
        }
        defer { alarm?.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                join(ticket, continuation, work)
            }
        } onCancel: {
            leave(ticket, with: CancellationError())
        }
    }

    private func join(
        _ ticket: Int, _ continuation: CheckedContinuation<Value, any Error>,
        _ work: @escaping @Sendable () async throws -> Value
    ) {
        let starts = state.withLock { state in
            state.waiting[ticket] = continuation
            defer { state.isFlying = true }
            return !state.isFlying
        }
        // A cancellation before the ticket was in the list could not wake it.
        if Task.isCancelled { leave(ticket, with: CancellationError()) }
        guard starts else { return }
        // Detached, so that the task-locals of one caller (its deadline, its retries) do not apply to the work of all.
        Task.detached { [limit] in
            let outcome: Result<Value, any Error>
            do {
                outcome = .success(
                    try await Deadline.$current.withValue(Deadline(after: limit)) { try await work() })
            } catch {
                outcome = .failure(error)
            }
            self.land(outcome)
        }
    }

    private func leave(_ ticket: Int, with error: any Error) {
        let continuation = state.withLock { $0.waiting.removeValue(forKey: ticket) }
        continuation?.resume(throwing: error)
    }

    private func land(_ outcome: Result<Value, any Error>) {
        let waiting = state.withLock { state in
            state.isFlying = false
            defer { state.waiting = [:] }
            return state.waiting
        }
        for continuation in waiting.values { continuation.resume(with: outcome) }
    }
}
