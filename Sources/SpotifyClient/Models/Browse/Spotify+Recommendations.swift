// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Recommended tracks for some seeds. Restricted since 27 November 2024: new applications are refused.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-recommendations>.
    public struct Recommendations: JSONModel, Hashable {
        /// The tracks.
        @JSONList public var tracks: [Track]
        /// The seeds, with the number of tracks that each gave.
        @JSONList public var seeds: [Spotify.RecommendationSeed]

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "tracks": _tracks = JSONList(stated: try json.optionalArray(of: Track.self))
                case "seeds": _seeds = JSONList(stated: try json.optionalArray(of: Spotify.RecommendationSeed.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("tracks", _tracks)
                json.member("seeds", _seeds)
            }
        }
    }
}
