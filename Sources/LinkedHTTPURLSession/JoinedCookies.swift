// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Separates `Set-Cookie` fields that Foundation has joined into one with `, `.
///
/// Other fields are lists, for which both forms mean the same (RFC 9110 section 5.3). A cookie is not a list: its `Expires`
/// contains a comma too, and a browser does not look for a second cookie in one field (RFC 6265 section 3).
enum JoinedCookies {
    /// Returns the fields as the server sent them.
    ///
    /// A field begins after a `, ` outside of quotes that is followed by a name and `=`. A name has no space, so that a date is
    /// not taken for one; a value has no comma (RFC 6265 section 4.1.1), so that it is not cut.
    static func separate(_ joined: String) -> [String] {
        let bytes = Array(joined.utf8)
        var fields: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\"") where index > start && bytes[index - 1] == UInt8(ascii: "="):
                // An unclosed quote is an ordinary character.
                index = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? index
            case UInt8(ascii: ",") where beginsCookie(bytes[(index + 1)...]):
                fields.append(start..<index)
                start = index + 2
            default: break
            }
            index += 1
        }
        fields.append(start..<bytes.count)
        return fields.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Whether a space, a cookie's name and `=` come next.
    private static func beginsCookie(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: " ") else { return false }
        let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != 0x7F && !"=;,\"".utf8.contains($0) }
        return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: "=")
    }
}
