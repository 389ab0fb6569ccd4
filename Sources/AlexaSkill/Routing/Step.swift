// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The state of a turn before anything waits.
///
/// A handler whose type says that it never waits has answered already. For a handler that may wait, its input and its account
/// have been found; only the handler itself runs against the deadline.
enum Step: Sendable {
    case answered(Reply)
    case waits(Waiting)

    /// A handler that may wait, with its input and its account.
    struct Waiting: Sendable {
        let run: @Sendable () async throws -> Reply
        /// Changes what the handler throws into the error that the skill answers.
        var explained: @Sendable (any Error) -> any Error = { $0 }
    }
}
