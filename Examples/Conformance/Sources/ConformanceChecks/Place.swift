// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// A place in a body that can be damaged. Nulls are skipped, because they mean the same as an absent value.
struct Place: Sendable, CustomStringConvertible {
    enum Step: Sendable {
        case key(String)
        case index(Int)
    }

    enum Damage: Sendable, CustomStringConvertible {
        case wrongKind, misspelt

        var description: String {
            switch self {
            case .wrongKind: "of another kind"
            case .misspelt: "misspelt"
            }
        }
    }

    let steps: [Step]
    let damage: Damage

    /// The path as in an ``Outcome``, for instance `session.user.userId`.
    var path: String {
        steps.reduce(into: "") { path, step in
            switch step {
            case .key(let key): path += path.isEmpty ? key : ".\(key)"
            case .index(let index): path += "[\(index)]"
            }
        }
    }

    var description: String { "\(path) \(damage)" }

    /// Whether the place is at or inside another path.
    func isInside(_ other: String) -> Bool {
        guard path.hasPrefix(other) else { return false }
        return other.isEmpty || [nil, ".", "["].contains(path.dropFirst(other.count).first)
    }

    static func all(in json: JSON, _ freeForm: FreeForm) -> [Place] {
        var places: [Place] = []
        func visit(_ json: JSON, _ steps: [Step]) {
            if freeForm.isFree(valueAt: steps) { return }
            switch json {
            case .null: break
            case .array(let elements):
                for (index, element) in elements.enumerated() { visit(element, steps + [.index(index)]) }
            case .object(let members):
                for (key, value) in members {
                    let inner = steps + [.key(key)]
                    if !value.isNull, !freeForm.isFree(keyAt: inner) {
                        places.append(Place(steps: inner, damage: .misspelt))
                    }
                    visit(value, inner)
                }
            case .bool, .number, .string: places.append(Place(steps: steps, damage: .wrongKind))
            }
        }
        visit(json, [])
        return places
    }

    func mutate(_ json: JSON, _ random: inout Seeded) -> JSON { mutate(json, steps[...], &random) }

    private func mutate(_ json: JSON, _ steps: ArraySlice<Step>, _ random: inout Seeded) -> JSON {
        switch (json, steps.first) {
        case (.array(var elements), .index(let index)?):
            elements[index] = mutate(elements[index], steps.dropFirst(), &random)
            return .array(elements)
        case (.object(let members), .key(let key)?):
            var changed: JSONObject<JSON> = [:]
            for (name, value) in members {
                if name != key {
                    changed[name] = value
                } else if steps.count == 1, damage == .misspelt {
                    changed[Self.misspelt(name)] = value
                } else {
                    changed[name] = mutate(value, steps.dropFirst(), &random)
                }
            }
            return .object(changed)
        default: return Self.ofAnotherKind(json, &random)
        }
    }

    private static func misspelt(_ key: String) -> String {
        let lowercased = key.lowercased()
        return lowercased == key ? key + "x" : lowercased
    }

    private static func ofAnotherKind(_ json: JSON, _ random: inout Seeded) -> JSON {
        let others: [JSON] =
            switch json {
            case .string: [7, true, [], [:]]
            case .number: ["seven", true, [], [:]]
            default: ["seven", 7, [], [:]]
            }
        return others.randomElement(using: &random) ?? .null
    }
}
