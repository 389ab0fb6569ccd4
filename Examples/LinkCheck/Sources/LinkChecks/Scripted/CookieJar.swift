// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The cookies of one origin, as far as a login needs them: paths and times are ignored, apart from deletions.
struct CookieJar {
    private var cookies: [String: String] = [:]

    /// Keeps what `Set-Cookie` headers say, one cookie each (RFC 6265 section 4.1).
    mutating func keep(_ headers: [String]) {
        for header in headers {
            let parts = header.split(separator: ";").map(Self.pair)
            guard let cookie = parts.first, !cookie.name.isEmpty else { continue }
            let isOver = parts.dropFirst().contains { attribute in
                switch attribute.name.lowercased() {
                case "max-age": (Int(attribute.value) ?? 1) <= 0
                case "expires": attribute.value.contains("1970")
                default: false
                }
            }
            cookies[cookie.name] = isOver ? nil : cookie.value
        }
    }

    /// The `Cookie` header; `nil` without cookies.
    var header: String? {
        if cookies.isEmpty { return nil }
        return cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }

    private static func pair(_ part: Substring) -> (name: String, value: String) {
        let name = part.prefix { $0 != "=" }
        return (trimmed(name), trimmed(part.dropFirst(name.count + 1)))
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
