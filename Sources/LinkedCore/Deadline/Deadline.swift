// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The moment by which an answer has to be ready.
///
/// Alexa hangs up after 8 seconds. A skill sets ``current`` when the request's bytes arrive; whatever waits on the
/// way (transports, retries, refreshes) reads it and gives up in time.
///
/// ```swift
/// if let deadline = Deadline.current, deadline.remaining < .seconds(1) { … }
/// ```
public struct Deadline: Sendable {
    private let moment: Moment

    private enum Moment: Sendable {
        case continuous(ContinuousClock.Instant)
        case injected(remaining: @Sendable () -> Duration, sleep: @Sendable () async throws -> Void)
    }

    /// A deadline that strikes `duration` from now.
    public init(after duration: Duration) {
        moment = .continuous(.now.advanced(by: Self.bounded(duration)))
    }

    /// A deadline that strikes `duration` from now on a clock of your own; tests move that clock and never sleep.
    public init<C: Clock>(after duration: Duration, on clock: C) where C.Duration == Duration {
        if let instant = (clock as? ContinuousClock)?.now {
            moment = .continuous(instant.advanced(by: Self.bounded(duration)))
            return
        }
        let strikes = clock.now.advanced(by: duration)
        moment = .injected(
            remaining: { clock.now.duration(to: strikes) },
            sleep: { try await clock.sleep(until: strikes, tolerance: nil) })
    }

    /// At most ten years: the sleep of the standard library traps on moments that are too far away.
    private static func bounded(_ duration: Duration) -> Duration {
        let longest = Duration.seconds(315_360_000)
        return min(max(duration, .zero - longest), longest)
    }

    /// The deadline of the turn that the current task works for; `nil` outside of any turn.
    @TaskLocal public static var current: Deadline?

    /// The time that is left; negative once the deadline has struck.
    public var remaining: Duration {
        switch moment {
        case .continuous(let instant): ContinuousClock.now.duration(to: instant)
        case .injected(let remaining, _): remaining()
        }
    }

    /// Whether the deadline has struck.
    public var hasStruck: Bool { remaining <= .zero }

    /// Suspends until the deadline strikes.
    ///
    /// - Throws: `CancellationError` if the task is cancelled first.
    public func sleep() async throws {
        switch moment {
        case .continuous(let instant): try await ContinuousClock().sleep(until: instant)
        case .injected(_, let sleep): try await sleep()
        }
    }
}

/// The deadline struck before the work was done.
public struct DeadlineExceeded: Error, Sendable, Hashable, CustomStringConvertible {
    public init() {}
    public var description: String { "the deadline struck before the answer was ready" }
}
