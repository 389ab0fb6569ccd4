// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The type of an album. Compared case-insensitively: Spotify writes `ALBUM` in some answers.
public struct AlbumType: RawRepresentable, JSONModel, Hashable, ExpressibleByStringLiteral {
    /// The text as Spotify writes it.
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Creates a value from its text; the set is open.
    public init(stringLiteral value: String) { rawValue = value }

    /// An album.
    public static let album: Self = "album"
    /// A single.
    public static let single: Self = "single"
    /// A compilation of tracks released before.
    public static let compilation: Self = "compilation"
    /// An EP: longer than a single, shorter than an album.
    public static let ep: Self = "ep"
    /// As a group: an album of others that the artist appears on.
    public static let appearsOn: Self = "appears_on"

    // Spotify writes some of them in capitals in some answers.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue.lowercased() == right.rawValue.lowercased()
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue.lowercased()) }
}
