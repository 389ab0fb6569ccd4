// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

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

    private let decision = Promise<Outcome, Never>()

    /// Starts the work. Where the system can, on the caller's thread until the work first suspends: a handler that never does
    /// needs neither another thread nor a timer.
    func start(_ work: @escaping @Sendable () async -> [UInt8]) -> Task<Void, Never> {
        #if canImport(Darwin)
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return Task { self.decision.decide(.success(.finished(await work()))) }
        }
        #endif
        return Task.immediate { self.decision.decide(.success(.finished(await work()))) }
    }

    /// What came first. Work that is late, or whose caller is cancelled, is cancelled.
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
