// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore
internal import Synchronization

/// A piece of work against a deadline.
///
/// Cancellation is cooperative: work that ignores it would hold a task group open past any deadline. So the work is an
/// unstructured task, the only one that runs a handler, and when it is too late it is cancelled and left behind;
/// ``SkillResponse/settled()`` waits for it.
final class Race: Sendable {
    enum Outcome: Sendable {
        case finished([UInt8])
        case late
    }

    private enum State {
        case running(CheckedContinuation<Outcome, Never>?)
        case decided(Outcome)
    }

    private let state = Mutex(State.running(nil))

    /// Starts the work. Where the system can, on the caller's thread until the work first suspends: a handler that never does
    /// needs neither another thread nor a timer.
    func start(_ work: @escaping @Sendable () async -> [UInt8]) -> Task<Void, Never> {
        #if canImport(Darwin)
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return Task { self.decide(.finished(await work())) }
        }
        #endif
        return Task.immediate { self.decide(.finished(await work())) }
    }

    /// What came first. Work that is late, or whose caller is cancelled, is cancelled.
    func outcome(by deadline: Deadline, cancelling work: Task<Void, Never>) async -> Outcome {
        if let decided { return decided }
        let timer = Task {
            try await deadline.sleep()
            self.decide(.late)
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0) }
        } onCancel: {
            work.cancel()
        }
        timer.cancel()
        if case .late = outcome { work.cancel() }
        return outcome
    }

    private var decided: Outcome? {
        state.withLock { if case .decided(let outcome) = $0 { outcome } else { nil } }
    }

    private func wait(_ continuation: CheckedContinuation<Outcome, Never>) {
        let decided: Outcome? = state.withLock { state in
            if case .decided(let outcome) = state { return outcome }
            state = .running(continuation)
            return nil
        }
        if let decided { continuation.resume(returning: decided) }
    }

    private func decide(_ outcome: Outcome) {
        let waiting: CheckedContinuation<Outcome, Never>? = state.withLock { state in
            guard case .running(let waiting) = state else { return nil }
            state = .decided(outcome)
            return waiting
        }
        waiting?.resume(returning: outcome)
    }
}
