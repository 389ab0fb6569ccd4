// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Holds an outcome that is decided once, and lets tasks wait for it. The first decision counts.
///
/// Deciding, waiting and cancelling may happen in any order.
package final class Promise<Value: Sendable, Failure: Error>: Sendable {
    package typealias Outcome = Result<Value, Failure>

    private enum State {
        case open([CheckedContinuation<Outcome, Never>])
        case decided(Outcome)
    }

    private let state = Mutex(State.open([]))

    package init() {}

    /// The outcome; `nil` before it is decided.
    package var outcome: Outcome? {
        state.withLock { if case .decided(let outcome) = $0 { outcome } else { nil } }
    }

    /// Decides the outcome and wakes the waiting tasks. Does nothing if it was decided before.
    package func decide(_ outcome: Outcome) {
        let waiting = state.withLock { state -> [CheckedContinuation<Outcome, Never>] in
            guard case .open(let waiting) = state else { return [] }
            state = .decided(outcome)
            return waiting
        }
        for continuation in waiting { continuation.resume(returning: outcome) }
    }

    /// Suspends until the outcome is decided.
    ///
    /// - Parameter onCancel: Called when the task is cancelled. It may decide the outcome; otherwise the wait continues.
    package func value(onCancel: @Sendable () -> Void) async throws(Failure) -> Value {
        if let outcome { return try outcome.get() }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0) }
        } onCancel: {
            onCancel()
        }
        return try outcome.get()
    }

    private func wait(_ continuation: CheckedContinuation<Outcome, Never>) {
        let decided = state.withLock { state -> Outcome? in
            switch state {
            case .decided(let outcome): return outcome
            case .open(let waiting):
                state = .open(waiting + [continuation])
                return nil
            }
        }
        if let decided { continuation.resume(returning: decided) }
    }
}

extension Promise where Failure == any Error {
    /// Suspends until the outcome is decided.
    ///
    /// - Throws: `CancellationError` if the task is cancelled first.
    package func value() async throws -> Value {
        try await value { decide(.failure(CancellationError())) }
    }

    /// Suspends until the outcome is decided.
    ///
    /// - Throws: `CancellationError` if the task is cancelled first; ``DeadlineExceeded`` if the deadline passes first.
    package func value(by deadline: Deadline) async throws -> Value {
        let alarm = Task {
            try await deadline.sleep()
            decide(.failure(DeadlineExceeded()))
        }
        defer { alarm.cancel() }
        return try await value()
    }
}
