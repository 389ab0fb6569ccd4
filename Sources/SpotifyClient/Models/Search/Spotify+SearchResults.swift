// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The results of a search: a page for each requested type.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/search>.
    public struct SearchResults: JSONModel, Hashable {
        /// The tracks found.
        public var tracks: Page<Track>?
        /// The artists found.
        public var artists: Page<Artist>?
        /// The albums found.
        public var albums: Page<Album>?
        /// The playlists found.
        public var playlists: Page<Playlist>?
        /// The shows found.
        public var shows: Page<Show>?
        /// The episodes found.
        public var episodes: Page<Episode>?
        /// The audiobooks found.
        public var audiobooks: Page<Audiobook>?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "tracks": tracks = try json.optional(Page<Track>.self)
                case "artists": artists = try json.optional(Page<Artist>.self)
                case "albums": albums = try json.optional(Page<Album>.self)
                case "playlists": playlists = try json.optional(Page<Playlist>.self)
                case "shows": shows = try json.optional(Page<Show>.self)
                case "episodes": episodes = try json.optional(Page<Episode>.self)
                case "audiobooks": audiobooks = try json.optional(Page<Audiobook>.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("tracks", tracks)
                json.member("artists", artists)
                json.member("albums", albums)
                json.member("playlists", playlists)
                json.member("shows", shows)
                json.member("episodes", episodes)
                json.member("audiobooks", audiobooks)
            }
        }
    }
}
