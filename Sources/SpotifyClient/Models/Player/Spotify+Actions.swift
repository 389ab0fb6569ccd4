// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The player's actions that are not allowed now.
    public struct Actions: JSONModel, Hashable {
        /// The disallowed actions by name: `pausing`, `skipping_next`, …. An absent action is allowed.
        public var disallows: JSONObject<Bool>?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "disallows": disallows = try json.optional(JSONObject<Bool>.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("disallows", disallows)
            }
        }
    }
}
