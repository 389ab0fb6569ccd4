// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The restriction that keeps an item from being played.
    public struct Restrictions: JSONModel, Hashable {
        /// The reason; an open set.
        public var reason: Spotify.Restrictions.Reason?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "reason": reason = try json.optional(Spotify.Restrictions.Reason.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("reason", reason)
            }
        }
    }
}
