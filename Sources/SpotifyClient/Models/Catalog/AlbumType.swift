// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What kind of album it is. Compared without regard to case: Spotify writes `ALBUM` in some answers.
public struct AlbumType: RawRepresentable, JSONModel, Hashable, ExpressibleByStringLiteral {
    /// The text as Spotify writes it.
    public let rawValue: String
    /// A value from its text; the set is open.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A value from its text; the set is open.
    public init(stringLiteral value: String) { rawValue = value }

    /// A long one.
    public static let album: Self = "album"
    /// A single.
    public static let single: Self = "single"
    /// Pieces that appeared elsewhere.
    public static let compilation: Self = "compilation"
    /// Longer than a single, shorter than an album.
    public static let ep: Self = "ep"
    /// As a group: an album of others that the artist appears on.
    public static let appearsOn: Self = "appears_on"

    // Spotify writes some of them in capitals in some answers.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue.lowercased() == right.rawValue.lowercased()
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue.lowercased()) }
}
