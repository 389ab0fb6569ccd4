// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore

extension JSON {
    /// Whether there is a value other than null at a path; `*` stands for any key.
    func has(_ path: ArraySlice<Substring>) -> Bool {
        guard let step = path.first else { return self != .null }
        let rest = path.dropFirst()
        if step == "*" { return object?.values.contains { $0.has(rest) } ?? false }
        if let index = Int(step) { return self[index]?.has(rest) ?? false }
        return self[String(step)]?.has(rest) ?? false
    }

    /// Whether both are equal, with numbers compared by their value.
    func isSame(as other: JSON) -> Bool {
        switch (self, other) {
        case (.object(let one), .object(let other)):
            one.count == other.count && one.allSatisfy { key, value in other[key]?.isSame(as: value) ?? false }
        case (.array(let one), .array(let other)):
            one.count == other.count && zip(one, other).allSatisfy { $0.isSame(as: $1) }
        case (.number(let one), .number(let other)): one == other || one.double == other.double
        default: self == other
        }
    }

    /// Every variant of the value with one part of it, at any depth, changed; `nil` removes the part.
    func variants(changing change: (JSON) -> [JSON?]) -> [JSON] {
        var variants: [JSON] = []
        switch self {
        case .object(let members):
            for (key, value) in members {
                for replacement in change(value) {
                    var members = members
                    members[key] = replacement
                    variants.append(.object(members))
                }
                for variant in value.variants(changing: change) {
                    var members = members
                    members[key] = variant
                    variants.append(.object(members))
                }
            }
        case .array(let elements):
            for (index, value) in elements.enumerated() {
                for replacement in change(value) {
                    var elements = elements
                    if let replacement { elements[index] = replacement } else { elements.remove(at: index) }
                    variants.append(.array(elements))
                }
                for variant in value.variants(changing: change) {
                    var elements = elements
                    elements[index] = variant
                    variants.append(.array(elements))
                }
            }
        default: break
        }
        return variants
    }

    /// Returns the value with an unknown member in each of its objects.
    func withExtraMembers() -> JSON {
        switch self {
        case .object(let members):
            var members = members.mapValues { $0.withExtraMembers() }
            members["anExtraMember"] = ["of": ["some": ["depth", nil, 1.5]]]
            return .object(members)
        case .array(let elements): return .array(elements.map { $0.withExtraMembers() })
        default: return self
        }
    }
}
