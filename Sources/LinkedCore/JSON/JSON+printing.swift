// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A value may contain a token that no model knows. The member can be read, but printing the value does not show it.

extension JSON: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The compact text, with `REDACTED` instead of the value of every member whose name is a token's. ``bytes()`` writes the
    /// value as it is.
    public var description: String { String(decoding: redacted.bytes(), as: UTF8.self) }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }

    private var redacted: JSON {
        switch self {
        case .array(let elements): .array(elements.map(\.redacted))
        case .object(let members):
            .object(
                members.reduce(into: JSONObject<JSON>()) { shown, member in
                    let isToken = TokenName.matches(member.key) && member.value != .null
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
        TokenName.matches(key) && value as? JSON != .null ? redactedText : value
    }
}

/// The names of members that hold a token, anywhere in a body.
package enum TokenName {
    /// Whether a member of this name holds a token. It must agree with `JSONReader.Key`.
    package static func matches(_ name: String) -> Bool {
        switch name {
        case "accessToken", "apiAccessToken", "consentToken", "refreshToken", "access_token", "refresh_token": true
        default: false
        }
    }
}
