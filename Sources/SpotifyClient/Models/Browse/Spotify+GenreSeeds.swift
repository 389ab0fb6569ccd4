// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The genres that recommendations can be made from. Restricted since 27 November 2024: new applications are refused.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-recommendation-genres>.
    public struct GenreSeeds: JSONModel, Hashable {
        /// The genres.
        public var genres: [String] {
            get { genresAsSent ?? [] }
            set { genresAsSent = newValue }
        }

        // Absent and empty differ on the wire, so that what is written is what was read.
        private var genresAsSent: [String]?

        /// Makes an empty one; every member can be set.
        public init() {}

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init()
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "genres": genresAsSent = try json.optionalList(of: String.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("genres", genresAsSent)
            }
        }
    }
}
