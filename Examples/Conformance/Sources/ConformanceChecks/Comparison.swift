// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// Compares a body with what the models write.
///
/// A member that is null equals one that is absent. Numbers are equal when their values are: `10.0` and `10`. Texts,
/// also times, are equal when they are written in the same way.
struct Comparison {
    /// Something that the reader skipped: where, and why.
    typealias Problem = (path: String, why: String)

    /// The differences, as sentences.
    private(set) var differences: [String] = []
    /// What the models left out without a problem, as paths.
    private(set) var leftOut: [String] = []
    /// What the reader reported as skipped, as paths with the reason.
    private(set) var dropped: [String] = []

    private let problems: [Problem]
    private let dropsNulls: Bool

    /// - Parameters:
    ///   - problems: What the reader skipped. Each explains the loss of one value, and nothing else.
    ///   - dropsNulls: Whether a null element counts as dropped if the list keeps its place.
    init(
        of original: JSON, with rewritten: JSON, problems: [Problem] = [], dropsNulls: Bool = false, at path: String
    ) {
        self.problems = problems
        self.dropsNulls = dropsNulls
        compare(original, rewritten, path)
    }

    private mutating func compare(_ original: JSON, _ rewritten: JSON, _ path: String) {
        switch (original, rewritten) {
        case (.object(let original), .object(let rewritten)):
            for (key, value) in original {
                let path = path.isEmpty ? key : "\(path).\(key)"
                if let other = rewritten[key], !other.isNull {
                    compare(value, other, path)
                } else if !counts(asAbsent: value, key) {
                    lose(path)
                }
            }
            for (key, value) in rewritten where !value.isNull && original[key] == nil {
                differences.append("\(path.isEmpty ? key : "\(path).\(key)") was not there")
            }
        case (.array(let original), .array(let rewritten)) where original.count == rewritten.count:
            for (index, pair) in zip(original, rewritten).enumerated() {
                compare(element: pair.0, pair.1, "\(path)[\(index)]")
            }
        case (.array(let original), .array(let rewritten)):
            compareClosedUp(original, rewritten, path)
        case (.number(let original), .number(let rewritten)):
            if original != rewritten, original.double == nil || original.double != rewritten.double {
                differences.append("\(path) was \(original), is \(rewritten)")
            }
        default:
            // Values are not printed: they may be secrets.
            if original != rewritten { differences.append("\(path) differs") }
        }
    }

    /// A token that is empty, or was redacted before it came here, counts as absent.
    private func counts(asAbsent value: JSON, _ key: String) -> Bool {
        if value.isNull { return true }
        guard ["accessToken", "apiAccessToken", "consentToken"].contains(key) else { return false }
        return value == "" || value == "REDACTED"
    }
}

extension Comparison {
    /// Compares an element with the one at its place, which is null if the list keeps the places of dropped elements.
    private mutating func compare(element original: JSON, _ rewritten: JSON, _ path: String) {
        switch (original.isNull, rewritten.isNull) {
        case (true, true): if dropsNulls { dropped.append("\(path): null") }
        case (false, true): lose(path)
        default: compare(original, rewritten, path)
        }
    }

    /// Compares a list with one that has no null or unreadable elements any more.
    private mutating func compareClosedUp(_ original: [JSON], _ rewritten: [JSON], _ path: String) {
        let paths = original.indices.map { "\(path)[\($0)]" }
        let nulls = original.count { $0.isNull }
        var unreadable = zip(original, paths).count { !$0.isNull && excuse(for: $1) != nil }
        var surplus = original.count - rewritten.count - nulls
        guard (0...unreadable).contains(surplus) else {
            differences.append("\(path) had \(original.count) elements, has \(rewritten.count)")
            return
        }
        var rest = rewritten[...]
        for (element, path) in zip(original, paths) {
            if element.isNull {
                dropped.append("\(path): null")
                continue
            }
            if excuse(for: path) != nil {
                // Some elements with a problem inside may have been kept: those that are equal to what was written.
                let isKept = unreadable > surplus && rest.first.map { isAlike(element, $0, path) } ?? false
                unreadable -= 1
                if surplus > 0, !isKept {
                    surplus -= 1
                    lose(path)
                    continue
                }
            }
            if let other = rest.popFirst() { compare(element, other, path) }
        }
    }

    private func isAlike(_ original: JSON, _ rewritten: JSON, _ path: String) -> Bool {
        var trial = self
        trial.compare(original, rewritten, path)
        return trial.differences == differences && trial.leftOut == leftOut
    }

    /// Notes that a value is lost: dropped for a reason that the reader gave, or left out.
    private mutating func lose(_ path: String) {
        if let problem = excuse(for: path) {
            dropped.append("\(path): \(problem.why)")
        } else {
            leftOut.append(path)
        }
    }

    /// Returns the problem that explains the loss of a value: one with the value itself, or with a part of it that is not in an
    /// element of an inner list, because then only that element is dropped.
    private func excuse(for path: String) -> Problem? {
        problems.first { problem in
            guard problem.path.hasPrefix(path) else { return false }
            let inner = problem.path.dropFirst(path.count)
            return inner.isEmpty || inner.hasPrefix(".") && !inner.contains("[")
        }
    }
}
