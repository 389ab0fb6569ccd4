// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension AuthorizationGrantRequest {
    /// What was granted.
    public struct Body: JSONModel, Hashable {
        /// The grant.
        public var grant: Grant?

        /// Makes one of its members.
        public init(grant: Grant? = nil) {
            self.grant = grant
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "grant":
                    let start = json.offset
                    grant = try json.optional(Grant.self)
                    // As a whole: one that is malformed or repeated may hold the code in any place.
                    json.redact(from: start)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("grant", grant)
            }
        }
    }
}
