// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The followers of an artist, a playlist or a user.
    public struct Followers: JSONModel, Hashable {
        /// The number of followers.
        public var total: Int?
        /// Always `nil`: reserved by Spotify.
        public var href: String?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "total": total = try json.optionalInt()
                case "href": href = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("total", total)
                json.member("href", href)
            }
        }
    }
}
