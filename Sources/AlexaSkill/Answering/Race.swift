// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// Runs work until a deadline.
///
/// Cancellation is cooperative: work that ignores it would keep a task group waiting past any deadline. So the work is an
/// unstructured task, the only one that runs a handler or a verifier. When it is late it is cancelled and not waited for;
/// ``SkillResponse/settled()`` can wait for it.
struct Race<Value: Sendable>: Sendable {
    enum Outcome: Sendable {
        case finished(Value)
        case late
    }

    private let decision = Promise<Outcome, Never>()

    /// Starts the work. Where the system can, it runs on the caller's thread until it first suspends: a handler that never
    /// suspends needs neither another thread nor a timer.
    func start(_ work: @escaping @Sendable () async -> Value) -> Task<Void, Never> {
        #if canImport(Darwin)
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return Task { self.decision.decide(.success(.finished(await work()))) }
        }
        #endif
        return Task.immediate { self.decision.decide(.success(.finished(await work()))) }
    }

    /// Waits for the work or the deadline, and returns which came first. It cancels work that is late, or whose caller is
    /// cancelled.
    func outcome(by deadline: Deadline, cancelling work: Task<Void, Never>) async -> Outcome {
        if case .success(let outcome)? = decision.outcome { return outcome }
        let timer = Task {
            try await deadline.sleep()
            decision.decide(.success(.late))
        }
        let outcome = await decision.value { work.cancel() }
        timer.cancel()
        if case .late = outcome { work.cancel() }
        return outcome
    }
}
