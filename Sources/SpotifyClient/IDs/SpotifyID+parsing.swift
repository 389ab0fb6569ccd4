// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SpotifyID {
    /// Says why a text is not an id of the wanted kind.
    public typealias ParseError = SpotifyIDParseError

    /// Reads a Spotify URI (`spotify:track:…`), a URL of open.spotify.com, or a bare id.
    ///
    /// URLs may have a language (`/intl-de/`), `/embed/`, and any query; the old forms `spotify:user:…:playlist:…` and
    /// `/user/…/playlist/…` are read too. Short links (`spotify.link`) are refused, because the network is needed to resolve
    /// them.
    ///
    /// - Throws: ``SpotifyIDParseError`` if it is not an id, or identifies something of another kind.
    public init(parsing text: String) throws(ParseError) {
        let trimmed = Self.trim(text)
        guard !trimmed.isEmpty else { throw ParseError(.empty) }
        guard trimmed.utf8.count <= 512 else { throw ParseError(.malformed) }
        let id: String
        if let parts = Self.uriParts(of: trimmed) {
            id = try Self.id(in: parts)
        } else if let parts = try Self.addressParts(of: trimmed) {
            id = try Self.id(in: parts)
        } else {
            id = trimmed
        }
        guard Self.isWellFormed(id) else { throw ParseError(.malformed) }
        self.init(id)
    }

    /// Returns the parts after `spotify:`; `nil` if the text is not a URI.
    private static func uriParts(of text: String) -> [String]? {
        guard text.lowercased().hasPrefix("spotify:") else { return nil }
        return text.split(separator: ":", omittingEmptySubsequences: false).dropFirst().map(String.init)
    }

    /// Returns the path segments of a URL; `nil` if the text is not a URL.
    private static func addressParts(of text: String) throws(ParseError) -> [String]? {
        let lowercased = text.lowercased()
        guard lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://") else { return nil }
        let path = text.prefix { $0 != "?" && $0 != "#" }
        var parts = path.split(separator: "/").map(String.init).dropFirst()
        // The whole host is compared, so that neither a user name before an `@` nor a longer name is accepted.
        guard let host = parts.popFirst(), host.lowercased() == "open.spotify.com" else { throw ParseError(.otherHost) }
        if let first = parts.first, first.hasPrefix("intl-") { parts.removeFirst() }
        if parts.first == "embed" { parts.removeFirst() }
        return Array(parts)
    }

    private static func id(in parts: [String]) throws(ParseError) -> String {
        var parts = parts
        // Both are old forms for a playlist, whose user is not needed.
        if parts.count == 4, parts[0] == "user", parts[2] == "playlist" { parts.removeFirst(2) }
        guard parts.count == 2 else { throw ParseError(parts.count > 2 ? .otherKind : .malformed) }
        guard kinds.contains(parts[0]) else { throw ParseError(.otherKind) }
        return parts[0] == "user" ? PercentEscapes.unescape(parts[1]) : parts[1]
    }

    private static func isWellFormed(_ id: String) -> Bool {
        guard !kinds.isEmpty, kinds != ["user"] else {
            return !id.isEmpty
                && id.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "/" && $0 != ":" && $0 != "\u{7F}" }
        }
        return id.utf8.count == 22
            && id.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            }
    }

    private static func trim(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}

/// Says why a text is not a Spotify id of the wanted kind.
public struct SpotifyIDParseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with the text. The set is open.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code of your own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text is empty.
        public static let empty = Code(rawValue: "empty")
        /// The text is not an id, URI or URL.
        public static let malformed = Code(rawValue: "malformed")
        /// The text identifies something of another kind.
        public static let otherKind = Code(rawValue: "otherKind")
        /// The text is a URL of another host than open.spotify.com.
        public static let otherHost = Code(rawValue: "otherHost")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .empty: "the text is empty"
            case .malformed: "the text is no Spotify id"
            case .otherKind: "the text identifies something of another kind"
            case .otherHost: "the address is not on open.spotify.com"
            default: rawValue
            }
        }
    }

    /// What is wrong with the text.
    public let code: Code

    /// An error about a text.
    public init(_ code: Code) { self.code = code }

    /// What is wrong, without the text.
    public var description: String { code.description }
}
