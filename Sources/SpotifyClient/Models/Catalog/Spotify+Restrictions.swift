// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Why something cannot be played.
    public struct Restrictions: JSONModel, Hashable {
        /// The reason; an open set.
        public var reason: Spotify.Restrictions.Reason?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var reason = Spotify.Restrictions.Reason?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "reason": reason = try json.optional(Spotify.Restrictions.Reason.self)
                default: try json.skip()
                }
            }
            self.reason = reason
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("reason", reason)
            }
        }
    }
}
