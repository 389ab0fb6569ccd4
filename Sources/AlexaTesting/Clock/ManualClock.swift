// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore
internal import Synchronization

/// A clock that stands still until a test moves it, for tests of deadlines without sleeping.
///
/// ```swift
/// let clock = ManualClock()
/// let skill = Skill(clock: clock) {
///     On(.launch) { _, _ in
///         clock.advance(by: .seconds(8))
///         try await clock.sleep(for: .seconds(3_600))
///         return "Too late."
///     }
/// }
/// ```
public final class ManualClock: Clock, Sendable {
    /// A moment on the clock: the time since it was made.
    public struct Instant: InstantProtocol, Hashable {
        /// The time since the clock was made.
        public let offset: Duration

        /// Returns the moment `duration` later.
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        /// Returns the time until the other moment.
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private struct Sleeper {
        let id: Int
        let until: Instant
        let wake = Promise<Void, any Error>()
    }

    private struct State {
        var now = Instant(offset: .zero)
        var sleepers: [Sleeper] = []
        var lastID = 0
        var waiting: [(count: Int, areAsleep: Promise<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// Makes a clock that shows zero.
    public init() {}

    /// The moment to which the clock was moved.
    public var now: Instant { state.withLock { $0.now } }
    /// The resolution of the clock: a nanosecond.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// Moves the clock, and wakes the tasks that sleep until then, the earliest first.
    public func advance(by duration: Duration) {
        let awake: [Sleeper] = state.withLock { state in
            let now = state.now.advanced(by: duration)
            state.now = now
            let awake = state.sleepers.filter { $0.until <= now }.sorted { ($0.until, $0.id) < ($1.until, $1.id) }
            state.sleepers.removeAll { $0.until <= now }
            return awake
        }
        for sleeper in awake { sleeper.wake.decide(.success(())) }
    }

    /// Suspends until the clock is moved to a moment.
    ///
    /// - Throws: `CancellationError` if the task is cancelled first.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        guard let sleeper = fallAsleep(until: deadline) else { return try Task.checkCancellation() }
        defer { state.withLock { $0.sleepers.removeAll { $0.id == sleeper.id } } }
        try await sleeper.wake.value()
    }

    /// Suspends until at least `count` tasks sleep, so that moving the clock wakes them all.
    public func whenAsleep(_ count: Int = 1) async {
        let areAsleep = Promise<Void, Never>()
        state.withLock { $0.waiting.append((count, areAsleep)) }
        tell()
        await areAsleep.value {}
    }

    /// Adds a sleeper; returns `nil` if the moment has already come.
    private func fallAsleep(until moment: Instant) -> Sleeper? {
        let sleeper = state.withLock { state -> Sleeper? in
            guard moment > state.now else { return nil }
            state.lastID += 1
            let sleeper = Sleeper(id: state.lastID, until: moment)
            state.sleepers.append(sleeper)
            return sleeper
        }
        tell()
        return sleeper
    }

    /// Wakes the tasks that wait for this number of sleepers.
    private func tell() {
        let satisfied = state.withLock { state in
            let count = state.sleepers.count
            let satisfied = state.waiting.filter { $0.count <= count }
            state.waiting.removeAll { $0.count <= count }
            return satisfied
        }
        for one in satisfied { one.areAsleep.decide(.success(())) }
    }
}
