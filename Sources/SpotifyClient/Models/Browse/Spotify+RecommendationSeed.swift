// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// What recommendations were made from.
    public struct RecommendationSeed: JSONModel, Hashable {
        /// The id of the artist or track, or the genre.
        public var id: String?
        /// `ARTIST`, `TRACK` or `GENRE`, also in lower case.
        public var type: String?
        /// The address of the artist or track in the Web API.
        public var href: String?
        /// How many tracks there were to choose from.
        public var initialPoolSize: Int?  // "initialPoolSize"
        /// How many were left for the wanted sound.
        public var afterFilteringSize: Int?  // "afterFilteringSize"
        /// How many were left for the market.
        public var afterRelinkingSize: Int?  // "afterRelinkingSize"

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var id = String?.none
            var type = String?.none
            var href = String?.none
            var initialPoolSize = Int?.none
            var afterFilteringSize = Int?.none
            var afterRelinkingSize = Int?.none
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
            self.id = id
            self.type = type
            self.href = href
            self.initialPoolSize = initialPoolSize
            self.afterFilteringSize = afterFilteringSize
            self.afterRelinkingSize = afterRelinkingSize
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
