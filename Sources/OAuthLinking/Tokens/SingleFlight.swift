// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Runs work once for all callers that ask while it runs.
///
/// A caller that is cancelled, or whose deadline passes, stops waiting; the work continues for the others.
final class SingleFlight<Value: Sendable>: Sendable {
    /// Everybody who waits for the work that is under way; `nil` while there is none.
    private let waiting = Mutex<[Promise<Value, any Error>]?>(nil)
    private let limit: Duration

    /// - Parameter limit: How long the work may take. It does not depend on a caller's deadline.
    init(limit: Duration) { self.limit = limit }

    /// Joins the work that is running, or else starts it.
    ///
    /// - Throws: What the work throws; `CancellationError` and `DeadlineExceeded` of the caller's own.
    func run(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        if let deadline = Deadline.current, deadline.hasStruck { throw DeadlineExceeded() }
        let outcome = Promise<Value, any Error>()
        let starts = waiting.withLock { waiting in
            defer { waiting = (waiting ?? []) + [outcome] }
            return waiting == nil
        }
        if starts { start(work) }
        guard let deadline = Deadline.current else { return try await outcome.value() }
        return try await outcome.value(by: deadline)
    }

    private func start(_ work: @escaping @Sendable () async throws -> Value) {
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

    private func land(_ outcome: Result<Value, any Error>) {
        let waiting = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting ?? []
        }
        for promise in waiting { promise.decide(outcome) }
    }
}
