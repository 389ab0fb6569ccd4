// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// A property that an animation changes.
    public struct AnimatedProperty: JSONModel, Hashable {
        /// `opacity` or `transform`.
        public var property: String
        /// Where it begins: a number for the opacity, a list of transformations otherwise.
        public var from: JSON?
        /// Where it ends.
        public var to: JSON?

        // Made by .ci/models from the properties above.
        public init(property: String, from: JSON? = nil, to: JSON? = nil) {
            self.property = property
            self.from = from
            self.to = to
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var property = String?.none
            var from = JSON?.none
            var to = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "property": property = try json.optionalString()
                case "from": from = try json.optional(JSON.self)
                case "to": to = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
            guard let property else { throw json.error(.missing("property")) }
            self.property = property
            self.from = from
            self.to = to
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("property", property)
                json.member("from", from)
                json.member("to", to)
            }
        }
    }
}
