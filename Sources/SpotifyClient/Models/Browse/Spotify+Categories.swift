// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A page of categories. Removed for development-mode apps in February 2026.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-categories>.
    public struct Categories: JSONModel, Hashable {
        /// The page of categories.
        public var categories: Page<Spotify.Category>?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "categories": categories = try json.optional(Page<Spotify.Category>.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("categories", categories)
            }
        }
    }
}
