// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// An author or a narrator of an audiobook.
    public struct Contributor: JSONModel, Hashable {
        /// The name.
        public var name: String

        // Made by .ci/models from the properties above.
        public init(name: String) {
            self.name = name
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var name = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                default: try json.skip()
                }
            }
            guard let name else { throw json.error(.missing("name")) }
            self.name = name
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
            }
        }
    }
}
