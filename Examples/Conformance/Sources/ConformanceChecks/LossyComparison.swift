// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient

/// Compares what was read with what is written: null equals absent, and numbers count by their value.
struct LossyComparison {
    /// What the reader said it passed over.
    let excuses: [(path: String, why: String)]
    /// What was dropped and why, each with its path.
    private(set) var dropped: [String] = []
    /// What is different and has no excuse, as sentences.
    private(set) var differences: [String] = []
    /// What no model knows, as paths.
    private(set) var leftOut: [String] = []

    init(excuses: [(path: String, why: String)]) { self.excuses = excuses }

    mutating func compare(_ original: JSON, _ written: JSON, at path: String) {
        switch (original, written) {
        case (.object(let left), .object(let right)):
            for (key, value) in left {
                let path = "\(path).\(key)"
                switch (value.isNull, right[key]) {
                case (_, let other?): compare(value, other, at: path)
                case (false, nil): if !excuse(path) { leftOut.append(path) }
                case (true, nil): break
                }
            }
            for (key, value) in right where left[key] == nil && !value.isNull {
                note("\(path).\(key)", "was not there")
            }
        case (.array(let left), .array(let right)):
            compareElements(left, right, at: path)
        case (.number(let left), .number(let right)):
            if left != right, left.double != right.double { note(path, "was \(left), is \(right)") }
        default:
            if original != written { note(path, "differs") }
        }
    }

    private mutating func compareElements(_ left: [JSON], _ right: [JSON], at path: String) {
        var left = Array(left.enumerated())
        for (index, element) in left where element.isNull { dropped.append("\(path)[\(index)]: null") }
        // Pages keep the places of what they drop; other lists close up.
        if left.count != right.count { left.removeAll { $0.element.isNull } }
        guard left.count == right.count else {
            let missing = excuses.filter { $0.path.hasPrefix("\(path)[") }
            guard left.count - right.count <= missing.count, right.count < left.count else {
                return note(path, "had \(left.count) elements, has \(right.count)")
            }
            dropped += missing.map { "\($0.path): \($0.why)" }
            return
        }
        for (old, new) in zip(left, right) { compare(old.element, new, at: "\(path)[\(old.offset)]") }
    }

    private mutating func note(_ path: String, _ what: String) {
        if !excuse(path) { differences.append("\(path) \(what)") }
    }

    /// Whether the reader said that something there, around it or inside, cannot be read: then it was dropped.
    private mutating func excuse(_ path: String) -> Bool {
        let excuse = excuses.first { Self.encloses(path, $0.path) || Self.encloses($0.path, path) }
        guard let excuse else { return false }
        dropped.append("\(path): \(excuse.why)")
        return true
    }

    private static func encloses(_ outer: String, _ inner: String) -> Bool {
        inner == outer || inner.hasPrefix("\(outer).") || inner.hasPrefix("\(outer)[")
    }
}
