// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The user's settings for explicit content.
    public struct ExplicitContent: JSONModel, Hashable {
        /// Whether explicit content is hidden.
        public var isFilterEnabled: Bool?  // "filter_enabled"
        /// Whether the user cannot change that.
        public var isFilterLocked: Bool?  // "filter_locked"

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var isFilterEnabled = Bool?.none
            var isFilterLocked = Bool?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "filter_enabled": isFilterEnabled = try json.optionalBool()
                case "filter_locked": isFilterLocked = try json.optionalBool()
                default: try json.skip()
                }
            }
            self.isFilterEnabled = isFilterEnabled
            self.isFilterLocked = isFilterLocked
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("filter_enabled", isFilterEnabled)
                json.member("filter_locked", isFilterLocked)
            }
        }
    }
}
