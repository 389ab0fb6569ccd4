// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Scrolls by pages.
    public struct Scroll: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Scroll"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// How many pages; below zero backwards.
        public var distance: JSON?

        // Made by .ci/models from the properties above.
        public init(componentID: String, distance: JSON? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.distance = distance
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var distance = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "distance": distance = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            self.options = options
            self.componentID = componentID
            self.distance = distance
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("distance", distance)
            }
        }
    }
}
