// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// What the player does not allow now.
    public struct Actions: JSONModel, Hashable {
        /// What is not allowed, by name: `pausing`, `skipping_next`, …. A name that is absent is allowed.
        public var disallows: JSONObject<Bool>?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var disallows = JSONObject<Bool>?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "disallows": disallows = try json.optional(JSONObject<Bool>.self)
                default: try json.skip()
                }
            }
            self.disallows = disallows
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("disallows", disallows)
            }
        }
    }
}
