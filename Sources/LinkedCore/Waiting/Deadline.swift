// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The moment by which an answer has to be ready.
///
/// Alexa waits 8 seconds. A skill sets ``current`` when the request's bytes arrive; transports, retries and refreshes read it
/// and stop in time.
///
/// ```swift
/// if let deadline = Deadline.current, deadline.remaining < .seconds(1) { throw DeadlineExceeded() }
/// ```
public struct Deadline: Sendable {
    private let instant: ContinuousClock.Instant
    private let span: Duration
    /// The moment on another clock, used instead of the instant.
    private let injected: Injected?

    private final class Injected: Sendable {
        let remaining: @Sendable () -> Duration
        let sleep: @Sendable () async throws -> Void
        let after: @Sendable (Duration) -> Injected

        init<C: Clock>(_ strikes: C.Instant, on clock: C) where C.Duration == Duration {
            remaining = { clock.now.duration(to: strikes) }
            sleep = { try await clock.sleep(until: strikes, tolerance: nil) }
            after = { Injected(clock.now.advanced(by: $0), on: clock) }
        }
    }

    /// Makes a deadline `duration` from now.
    public init(after duration: Duration) {
        span = Self.bounded(duration)
        instant = .now.advanced(by: span)
        injected = nil
    }

    /// Makes a deadline `duration` from now on your own clock; tests move that clock and never sleep.
    public init<C: Clock>(after duration: Duration, on clock: C) where C.Duration == Duration {
        span = Self.bounded(duration)
        instant = .now.advanced(by: span)
        injected = clock is ContinuousClock ? nil : Injected(clock.now.advanced(by: span), on: clock)
    }

    private init(_ injected: Injected, after duration: Duration) {
        span = duration
        instant = .now.advanced(by: duration)
        self.injected = injected
    }

    /// Returns the earlier of this deadline and one that is `limit` from now on the same clock.
    package func limited(to limit: Duration) -> Deadline {
        guard limit < remaining else { return self }
        let limit = Self.bounded(limit)
        guard let injected else { return Deadline(after: limit) }
        return Deadline(injected.after(limit), after: limit)
    }

    /// Bounds the duration to ten years: the standard library's sleep traps on a moment that is too far away.
    private static func bounded(_ duration: Duration) -> Duration {
        let longest = Duration.seconds(315_360_000)
        return min(max(duration, .zero - longest), longest)
    }

    /// The deadline of the turn that the current task works for; `nil` outside of any turn.
    @TaskLocal public static var current: Deadline?

    /// The time that is left; negative after the deadline.
    public var remaining: Duration {
        injected?.remaining() ?? ContinuousClock.now.duration(to: instant)
    }

    /// The time since the deadline was made.
    package var elapsed: Duration { span - remaining }

    /// Whether the deadline has passed.
    public var hasStruck: Bool { remaining <= .zero }

    /// Suspends until the deadline.
    ///
    /// - Throws: `CancellationError` if the task is cancelled first.
    public func sleep() async throws {
        if let injected { return try await injected.sleep() }
        try await Alarm.shared.sleep(until: instant)
    }
}
