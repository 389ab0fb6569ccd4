// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The id of an object at Spotify, with the type of the object.
///
/// A track's id cannot be used as a playlist's:
///
/// ```swift
/// let id = try Playlist.ID(parsing: "https://open.spotify.com/playlist/37i9dQZF1DX0SM0LYsmbMT")
/// for try await item in spotify.playlists.items(of: id) { print(item) }
/// ```
///
/// Source: <https://developer.spotify.com/documentation/web-api/concepts/spotify-uris-ids>.
public struct SpotifyID<Resource>: RawRepresentable, JSONModel, Hashable, CustomStringConvertible {
    /// The bare id: 22 letters and digits, or any text for users and categories.
    public let rawValue: String

    /// Makes an id from a bare id, which came from Spotify or which you have stored. For what people type or paste, use
    /// ``init(parsing:)``.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes an id from a bare id, which came from Spotify or which you have stored. For what people type or paste, use
    /// ``init(parsing:)``.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// Whether Spotify gave no id, as for a user's own files. No request can be made with such an id.
    public var isEmpty: Bool { rawValue.isEmpty }

    /// The bare id.
    public var description: String { rawValue }

    /// The Spotify URI, for instance `spotify:track:…`; the bare id if the type has no URIs.
    ///
    /// Audiobooks and chapters have the URIs of shows and episodes.
    public var uri: String {
        guard let kind = Self.kinds.first else { return rawValue }
        return "spotify:\(kind):\(kind == "user" ? PercentEscapes.escape(rawValue) : rawValue)"
    }

    /// The type's names in URIs and URLs, the usual name first.
    static var kinds: [String] {
        switch Resource.self {
        case is Track.Type: ["track"]
        case is Album.Type: ["album"]
        case is Artist.Type: ["artist"]
        case is Playlist.Type: ["playlist"]
        case is Show.Type: ["show"]
        case is Episode.Type: ["episode"]
        case is Audiobook.Type: ["show", "audiobook"]
        case is Chapter.Type: ["episode", "chapter"]
        case is Spotify.User.Type: ["user"]
        default: []
        }
    }
}

extension JSONWriter {
    /// Writes an id; an empty one stands for none and writes nothing.
    mutating func member<Resource>(_ key: StaticString, _ id: SpotifyID<Resource>) {
        if !id.isEmpty { member(key, Optional(id)) }
    }

    /// Writes a user's id, which Spotify itself sends empty where nobody is known.
    mutating func member(_ key: StaticString, _ id: SpotifyID<Spotify.User>) { member(key, Optional(id)) }
}
