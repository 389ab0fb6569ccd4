// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP.URL {
    /// Resolves a reference in an answer from this URL: a `Location`, or a link.
    ///
    /// It may be a whole URL, begin with `//`, `/` or `?`, or be relative to the path; a fragment is dropped.
    ///
    /// - Throws: ``HTTP/URLError`` if the result breaks a rule of URLs.
    /// - Note: The result may be at any origin: compare it before you send anything there.
    public func resolving(_ reference: String) throws(HTTP.URLError) -> HTTP.URL {
        let bytes = Array(reference.utf8)
        let text = String(decoding: bytes.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
        if text.isEmpty { return self }
        if Self.hasScheme(bytes) { return try HTTP.URL(text) }
        if text.hasPrefix("//") { return try HTTP.URL("\(scheme):\(text)") }
        if text.hasPrefix("?") { return try HTTP.URL("\(origin)\(path)\(text)") }

        let mark = text.firstIndex(of: "?") ?? text.endIndex
        let base = text.hasPrefix("/") ? "" : path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/"
        return try HTTP.URL("\(origin)\(Self.withoutDots(base + text[..<mark]))\(text[mark...])")
    }

    /// Whether the text begins with a scheme: a letter, and what may follow, up to a colon before any `/` or `?`.
    private static func hasScheme(_ bytes: [UInt8]) -> Bool {
        let end = bytes.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
        return end.map { bytes[$0] == UInt8(ascii: ":") } ?? false
    }

    /// The path without its `.` and `..` segments (RFC 3986 section 5.2.4).
    private static func withoutDots(_ path: some StringProtocol) -> String {
        var segments: [Substring] = []
        let given = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for segment in given.map({ Substring($0) }) {
            if segment == ".." {
                _ = segments.popLast()
            } else if segment != "." {
                segments.append(segment)
            }
        }
        if let last = given.last, last == "." || last == ".." { segments.append("") }
        return "/\(segments.joined(separator: "/"))"
    }
}
