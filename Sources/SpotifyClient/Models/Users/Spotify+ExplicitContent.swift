// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The user's settings for explicit content.
    public struct ExplicitContent: JSONModel, Hashable {
        /// Whether explicit content is blocked.
        public var isFilterEnabled: Bool?  // "filter_enabled"
        /// Whether the user cannot change this setting.
        public var isFilterLocked: Bool?  // "filter_locked"

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "filter_enabled": isFilterEnabled = try json.optionalBool()
                case "filter_locked": isFilterLocked = try json.optionalBool()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("filter_enabled", isFilterEnabled)
                json.member("filter_locked", isFilterLocked)
            }
        }
    }
}
