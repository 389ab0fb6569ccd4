// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Who follows an artist, a playlist or a user.
    public struct Followers: JSONModel, Hashable {
        /// How many.
        public var total: Int?
        /// Always nil: Spotify reserves it.
        public var href: String?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var total = Int?.none
            var href = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "total": total = try json.optionalInt()
                case "href": href = try json.optionalString()
                default: try json.skip()
                }
            }
            self.total = total
            self.href = href
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("total", total)
                json.member("href", href)
            }
        }
    }
}
