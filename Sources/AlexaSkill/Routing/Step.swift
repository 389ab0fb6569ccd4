// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// How far a turn got without waiting.
///
/// A handler that never waits says so in its type, and has answered by now. For one that may wait everything is found: its
/// input, its account. What it does with them is raced against the deadline, and nothing else has to be.
enum Step: Sendable {
    case answered(Reply)
    case waits(Waiting)

    /// A handler that may wait, with all it needs.
    struct Waiting: Sendable {
        let run: @Sendable () async throws -> Reply
        /// Makes of what the handler throws what the skill is told.
        var explained: @Sendable (any Error) -> any Error = { $0 }
    }
}
