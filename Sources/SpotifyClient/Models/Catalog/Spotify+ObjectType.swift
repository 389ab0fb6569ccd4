// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The type of an object.
    public struct ObjectType: RawRepresentable, JSONModel, Hashable, ExpressibleByStringLiteral {
        /// The text as Spotify writes it.
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Creates a value from its text; the set is open.
        public init(stringLiteral value: String) { rawValue = value }

        /// `track`
        public static let track: Self = "track"
        /// `album`
        public static let album: Self = "album"
        /// `artist`
        public static let artist: Self = "artist"
        /// `playlist`
        public static let playlist: Self = "playlist"
        /// `show`
        public static let show: Self = "show"
        /// `episode`
        public static let episode: Self = "episode"
        /// `audiobook`
        public static let audiobook: Self = "audiobook"
        /// `chapter`
        public static let chapter: Self = "chapter"
        /// `user`
        public static let user: Self = "user"
        /// `collection`
        public static let collection: Self = "collection"
        /// `ad`
        public static let advertisement: Self = "ad"
        /// `unknown`
        public static let unknown: Self = "unknown"
    }
}
