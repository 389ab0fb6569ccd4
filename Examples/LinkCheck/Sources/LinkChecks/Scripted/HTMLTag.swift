// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A tag of a page, with the text that follows it.
struct HTMLTag {
    /// In lower case; that of a closing tag begins with a slash.
    let name: String
    private var attributes: [(name: String, value: String)] = []
    private(set) var text = ""

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Returns the tags of a page in order, without comments. Of a malformed page it returns those that can be read.
    static func all(in page: String) -> [HTMLTag] {
        var tags: [HTMLTag] = []
        var rest = page.prefix(256 * 1024)
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            if rest.hasPrefix("!--") {
                guard let end = rest.firstRange(of: "-->") else { return tags }
                rest = rest[end.upperBound...]
                continue
            }
            tags.append(HTMLTag(&rest))
        }
        return tags
    }

    private init(_ rest: inout Substring) {
        let name = rest.prefix { !$0.isWhitespace && $0 != ">" }
        rest = rest.dropFirst(name.count)
        self.name = name.lowercased()
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
            guard let next = rest.first, next != ">" else { break }
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" }
            rest = rest.dropFirst(max(name.count, 1)).drop(while: \.isWhitespace)
            attributes.append((name.lowercased(), Self.value(&rest)))
        }
        text = Self.unescaped(rest.dropFirst().prefix { $0 != "<" })
    }

    private static func value(_ rest: inout Substring) -> String {
        guard rest.first == "=" else { return "" }
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        guard let quote = rest.first, quote == "\"" || quote == "'" else {
            let value = rest.prefix { !$0.isWhitespace && $0 != ">" }
            rest = rest.dropFirst(value.count)
            return unescaped(value)
        }
        let value = rest.dropFirst().prefix { $0 != quote }
        rest = rest.dropFirst(value.count + 2)
        return unescaped(value)
    }

    /// Decodes character references; malformed and rare ones stay.
    private static func unescaped(_ text: Substring) -> String {
        var plain = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            plain += rest[..<start]
            rest = rest[start...]
            let name = rest.dropFirst().prefix(10).prefix { $0 != ";" }
            if rest.dropFirst(name.count + 1).first == ";", let character = character(named: name) {
                plain.append(character)
                rest = rest.dropFirst(name.count + 2)
            } else {
                plain.append("&")
                rest = rest.dropFirst()
            }
        }
        return plain + rest
    }

    private static func character(named name: Substring) -> Character? {
        switch name {
        case "quot": return "\""
        case "apos": return "'"
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "nbsp": return "\u{A0}"
        default:
            guard name.first == "#" else { return nil }
            let digits = name.dropFirst()
            let number =
                digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
            return number.flatMap(Unicode.Scalar.init).map(Character.init)
        }
    }
}
