// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A seed that recommendations were made from.
    public struct RecommendationSeed: JSONModel, Hashable {
        /// The id of the artist or track, or the genre.
        public var id: String?
        /// `ARTIST`, `TRACK` or `GENRE`, also in lower case.
        public var type: String?
        /// The Web API URL of the artist or track.
        public var href: String?
        /// The number of recommended tracks available for this seed.
        public var initialPoolSize: Int?  // "initialPoolSize"
        /// The number of tracks left after the filters for audio features.
        public var afterFilteringSize: Int?  // "afterFilteringSize"
        /// The number of tracks left after relinking for the market.
        public var afterRelinkingSize: Int?  // "afterRelinkingSize"

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "id": id = try json.optionalString()
                case "type": type = try json.optionalString()
                case "href": href = try json.optionalString()
                case "initialPoolSize": initialPoolSize = try json.optionalInt()
                case "afterFilteringSize": afterFilteringSize = try json.optionalInt()
                case "afterRelinkingSize": afterRelinkingSize = try json.optionalInt()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("id", id)
                json.member("type", type)
                json.member("href", href)
                json.member("initialPoolSize", initialPoolSize)
                json.member("afterFilteringSize", afterFilteringSize)
                json.member("afterRelinkingSize", afterRelinkingSize)
            }
        }
    }
}
