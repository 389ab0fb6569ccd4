// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A list that handlers append to.
final class Notes<Note: Sendable>: Sendable {
    private let notes = Mutex<[Note]>([])

    func note(_ note: Note) { notes.withLock { $0.append(note) } }

    var all: [Note] { notes.withLock { $0 } }
}
