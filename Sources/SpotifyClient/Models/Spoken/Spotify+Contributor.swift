// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Somebody who wrote or reads an audiobook.
    public struct Contributor: JSONModel, Hashable {
        /// The name.
        public var name: String

        /// Makes one with its name; everything else can be set.
        public init(name: String) {
            self.name = name
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init(name: "")
            var hasName = false
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "name":
                    guard let value = try json.optionalString() else { continue }
                    name = value
                    hasName = true
                default: try json.skip()
                }
            }
            guard hasName else { throw json.error(.missing("name")) }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
            }
        }
    }
}
