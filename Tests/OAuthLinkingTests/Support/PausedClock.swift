// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A clock that stands still: a sleep on it runs a closure of the test, and ends at once.
struct PausedClock: Clock {
    let now: ContinuousClock.Instant = .now
    let minimumResolution: Swift.Duration = .zero
    private let meanwhile: @Sendable (Swift.Duration) async throws -> Void

    init(meanwhile: @escaping @Sendable (Swift.Duration) async throws -> Void = { _ in }) { self.meanwhile = meanwhile }

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Swift.Duration?) async throws {
        try await meanwhile(now.duration(to: deadline))
    }
}
