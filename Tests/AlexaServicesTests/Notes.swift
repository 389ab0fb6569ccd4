// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A list that handlers append to.
final class Notes<Element: Sendable>: Sendable {
    private let notes = Mutex<[Element]>([])
    var all: [Element] { notes.withLock { $0 } }
    func note(_ element: Element) { notes.withLock { $0.append(element) } }
}
