// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension String {
    /// Joins two literals and a text in memory of exactly their size. Appending costs several times as much, and every
    /// answer has two such texts.
    init(joining first: StaticString, _ text: String, _ last: StaticString) {
        var text = text
        self = text.withUTF8 { middle in
            let (front, back) = (first.utf8CodeUnitCount, last.utf8CodeUnitCount)
            return unsafe String(unsafeUninitializedCapacity: front + middle.count + back) { all in
                guard let start = all.baseAddress else { return 0 }
                unsafe start.update(from: first.utf8Start, count: front)
                if let text = middle.baseAddress { unsafe (start + front).update(from: text, count: middle.count) }
                unsafe (start + front + middle.count).update(from: last.utf8Start, count: back)
                return front + middle.count + back
            }
        }
    }
}
