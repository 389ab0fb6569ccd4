// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Tracks that go with what was given. Restricted since 27 November 2024: new applications are refused.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-recommendations>.
    public struct Recommendations: JSONModel, Hashable {
        /// The tracks.
        @JSONList public var tracks: [Track]
        /// What was given, and how much of it was of use.
        @JSONList public var seeds: [Spotify.RecommendationSeed]

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var tracks = JSONList<Track>()
            var seeds = JSONList<Spotify.RecommendationSeed>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "tracks": tracks = JSONList(stated: try json.optionalArray(of: Track.self))
                case "seeds": seeds = JSONList(stated: try json.optionalArray(of: Spotify.RecommendationSeed.self))
                default: try json.skip()
                }
            }
            self._tracks = tracks
            self._seeds = seeds
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("tracks", _tracks)
                json.member("seeds", _seeds)
            }
        }
    }
}
