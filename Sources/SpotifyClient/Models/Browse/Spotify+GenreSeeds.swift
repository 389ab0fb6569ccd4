// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The genres that recommendations can be made from. Restricted since 27 November 2024: new applications are refused.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-recommendation-genres>.
    public struct GenreSeeds: JSONModel, Hashable {
        /// The genres.
        @JSONList public var genres: [String]

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "genres": _genres = JSONList(stated: try json.optionalArray(of: String.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("genres", _genres)
            }
        }
    }
}
