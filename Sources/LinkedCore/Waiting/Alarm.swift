// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Wakes tasks at given moments, with one shared timer.
///
/// The runtime keeps the timer of a cancelled `Task.sleep` until its time is over. Almost every deadline is cancelled, because
/// the answer was in time: at thousands of requests a second, the timers of the last seven seconds would use much memory.
/// So all sleepers share a timer, which is set for the first of them, and a cancelled sleeper is removed at once.
final class Alarm: Sendable {
    static let shared = Alarm()

    private struct Sleeper {
        let until: ContinuousClock.Instant
        let wake: Promise<Void, any Error>
    }

    private struct State {
        var sleepers: [Int: Sleeper] = [:]
        var lastID = 0
        /// The earliest moment for which a timer runs.
        var isSetFor: ContinuousClock.Instant?
    }

    private let state = Mutex(State())

    /// Suspends until the moment given.
    ///
    /// - Throws: `CancellationError` if the task is cancelled first.
    func sleep(until moment: ContinuousClock.Instant) async throws {
        let sleeper = Sleeper(until: moment, wake: Promise())
        let id = fallAsleep(sleeper)
        defer { state.withLock { $0.sleepers[id] = nil } }
        try await sleeper.wake.value()
    }

    private func fallAsleep(_ sleeper: Sleeper) -> Int {
        let (id, isFirst) = state.withLock { state in
            state.lastID += 1
            state.sleepers[state.lastID] = sleeper
            if let moment = state.isSetFor, moment <= sleeper.until { return (state.lastID, false) }
            state.isSetFor = sleeper.until
            return (state.lastID, true)
        }
        if isFirst { set(for: sleeper.until) }
        return id
    }

    /// Starts a timer for a moment. An earlier timer for a later moment still runs, and then finds no one to wake.
    private func set(for moment: ContinuousClock.Instant) {
        Task.detached {
            try? await ContinuousClock().sleep(until: moment)
            self.ring(moment)
        }
    }

    private func ring(_ moment: ContinuousClock.Instant) {
        let (due, next) = state.withLock { state -> ([Sleeper], ContinuousClock.Instant?) in
            let now = ContinuousClock.now
            let due = state.sleepers.filter { $0.value.until <= now }
            for id in due.keys { state.sleepers[id] = nil }
            // Only the timer of the earliest moment starts the next one.
            guard state.isSetFor == moment else { return (Array(due.values), nil) }
            state.isSetFor = state.sleepers.values.map(\.until).min()
            return (Array(due.values), state.isSetFor)
        }
        for sleeper in due { sleeper.wake.decide(.success(())) }
        if let next { set(for: next) }
    }
}
