// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Converts between text and XML.
enum SSML {
    /// Escapes a text for the content of an element or for an attribute in double quotes.
    ///
    /// Characters that XML 1.0 does not allow at all (section 2.2) are left out: one of them would make Alexa refuse the
    /// whole document.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: needsCare) else { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            default: if isAllowed(scalar) { escaped.append(scalar) }
            }
        }
        return String(escaped)
    }

    private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "&", "<", ">", "\"": true
        default: !isAllowed(scalar)
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Returns the text without its tags, with entities resolved.
    static func text(of ssml: String) -> String {
        var text = ""
        var rest = ssml[...]
        while let stop = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            text += rest[..<stop]
            let close: Character = rest[stop] == "<" ? ">" : ";"
            guard let end = rest[stop...].firstIndex(of: close) else { return text + rest[stop...] }
            if close == ";" {
                let entity = rest[rest.index(after: stop)..<end]
                text += entities[String(entity)] ?? String(rest[stop...end])
            }
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }

    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
