// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A clock that stands still: a sleep on it runs a closure of the test, and ends at once.
struct PausedClock: Clock {
    let now = ContinuousClock.now
    let minimumResolution = Duration.zero
    private let meanwhile: @Sendable (Duration) async throws -> Void

    init(meanwhile: @escaping @Sendable (Duration) async throws -> Void = { _ in }) { self.meanwhile = meanwhile }

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
        try await meanwhile(now.duration(to: deadline))
    }
}
