// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// Compares a body with what the models made of it.
///
/// A member that is null equals one that is absent. Numbers are equal when their values are: `10.0` and `10`. Texts,
/// times among them, are equal when they are written alike.
struct Comparison {
    /// What is different, as sentences.
    private(set) var differences: [String] = []
    /// What the models left out, as paths.
    private(set) var leftOut: [String] = []

    init(of original: JSON, with rewritten: JSON, at path: String) {
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
                    leftOut.append(path)
                }
            }
            for (key, value) in rewritten where !value.isNull && (original[key] ?? .null).isNull {
                differences.append("\(path.isEmpty ? key : "\(path).\(key)") was not there")
            }
        case (.array(let original), .array(let rewritten)):
            guard original.count == rewritten.count else {
                differences.append("\(path) had \(original.count) elements, has \(rewritten.count)")
                return
            }
            for (index, pair) in zip(original, rewritten).enumerated() { compare(pair.0, pair.1, "\(path)[\(index)]") }
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
