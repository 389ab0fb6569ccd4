// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Has Alexa Conversations forget what was said.
    public struct ResetContext: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Conversations.ResetContext"

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
