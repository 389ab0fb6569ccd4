// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Counts the requests that the current turn sends to its provider. The client counts, the skill reads.
package final class CallCounter: Sendable {
    @TaskLocal package static var current: CallCounter?

    private let value = Atomic(0)

    package init() {}
    package var count: Int { value.load(ordering: .relaxed) }
    package func add() { value.add(1, ordering: .relaxed) }
}
