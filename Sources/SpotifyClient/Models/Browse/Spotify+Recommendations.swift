// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Tracks that go with what was given. Restricted since 27 November 2024: new applications are refused.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-recommendations>.
    public struct Recommendations: JSONModel, Hashable {
        /// The tracks.
        public var tracks: [Track] {
            get { tracksAsSent ?? [] }
            set { tracksAsSent = newValue }
        }
        /// What was given, and how much of it was of use.
        public var seeds: [Spotify.RecommendationSeed] {
            get { seedsAsSent ?? [] }
            set { seedsAsSent = newValue }
        }

        // Absent and empty differ on the wire, so that what is written is what was read.
        private var tracksAsSent: [Track]?
        private var seedsAsSent: [Spotify.RecommendationSeed]?

        /// Makes an empty one; every member can be set.
        public init() {}

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init()
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "tracks": tracksAsSent = try json.optionalList(of: Track.self)
                case "seeds": seedsAsSent = try json.optionalList(of: Spotify.RecommendationSeed.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("tracks", tracksAsSent)
                json.member("seeds", seedsAsSent)
            }
        }
    }
}
