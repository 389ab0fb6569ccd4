// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A value may contain a token that no model knows. The member can be read, but printing the value does not show it.

extension JSON: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The compact text, with `REDACTED` instead of the value of every member whose name is a token's.
    /// ``JSONModel/jsonBytes(revealingTokens:)`` writes the value as it is.
    public var description: String { String(decoding: redacted.jsonBytes(), as: UTF8.self) }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }

    private var redacted: JSON {
        switch self {
        case .array(let elements): .array(elements.map(\.redacted))
        case .object(let members):
            .object(
                members.reduce(into: JSONObject<JSON>()) { shown, member in
                    let isToken = JSONReader.Key(member.key).namesToken && member.value != .null
                    shown[member.key] = isToken ? .string(redactedText) : member.value.redacted
                })
        default: self
        }
    }
}

extension JSONObject: CustomStringConvertible, CustomReflectable {
    public var description: String {
        "{" + map { "\($0.key): \(Self.shown($0.key, $0.value))" }.joined(separator: ", ") + "}"
    }

    public var customMirror: Mirror {
        Mirror(self, children: map { ($0.key, Self.shown($0.key, $0.value)) }, displayStyle: .struct)
    }

    private static func shown(_ key: String, _ value: Value) -> Any {
        JSONReader.Key(key).namesToken && value as? JSON != .null ? redactedText : value
    }
}
