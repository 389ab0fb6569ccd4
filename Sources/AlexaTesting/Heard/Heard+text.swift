// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

extension Heard {
    /// The request as indented JSON; tokens are redacted.
    public var requestText: String { Indented.text(of: requestJSON) }

    /// The response as indented JSON.
    public var responseText: String { Indented.text(of: responseJSON) }
}

/// Writes JSON indented by two spaces.
enum Indented {
    static func text(of json: JSON, indent: String = "") -> String {
        let inner = indent + "  "
        switch json {
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + text(of: $0, indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { "\(inner)\(JSON.string($0.key)): \(text(of: $0.value, indent: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        default: return json.description
        }
    }
}
