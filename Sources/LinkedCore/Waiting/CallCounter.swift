// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Counts what the current turn sends to its provider: the skill reads it, the client that sends counts.
package final class CallCounter: Sendable {
    @TaskLocal package static var current: CallCounter?

    private let value = Atomic(0)

    package init() {}
    package var count: Int { value.load(ordering: .relaxed) }
    package func add() { value.add(1, ordering: .relaxed) }
}
