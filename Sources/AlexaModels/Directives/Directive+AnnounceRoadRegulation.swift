// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Has the car say the rules of the road it is on.
    public struct AnnounceRoadRegulation: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Navigation.Assistance.AnnounceRoadRegulation"

        /// Makes one; it has no members.
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
