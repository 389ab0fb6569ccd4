// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// Something that has a name: a team, a seller, a place.
    public struct Named: JSONModel, Hashable {
        /// The name: a text, or `localizedattribute:` and a key of the localized attributes.
        public var name: String?

        // Made by .ci/models from the properties above.
        public init(name: String? = nil) {
            self.name = name
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
            }
        }
    }
}
