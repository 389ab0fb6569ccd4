// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Makes the car announce the regulations of the road it is on.
    public struct AnnounceRoadRegulation: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Navigation.Assistance.AnnounceRoadRegulation"

        /// Creates the directive; it has no properties.
        public init() {}

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while try json.nextKey() != nil { try json.skip() }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
            }
        }
    }
}
