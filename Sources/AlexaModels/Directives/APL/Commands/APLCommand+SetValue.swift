// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Changes a property of a component.
    public struct SetValue: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "SetValue"
        /// When and how it is carried out.
        public var options: Options
        /// Which property.
        public var property: String
        /// The value.
        public var value: JSON
        /// The component's id; without it, the one that the command comes from.
        public var componentID: String?

        // Made by .ci/models from the properties above.
        public init(property: String, value: JSON, componentID: String? = nil, options: Options = Options()) {
            self.options = options
            self.property = property
            self.value = value
            self.componentID = componentID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var property = String?.none
            var value = JSON?.none
            var componentID = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "property": property = try json.optionalString()
                case "value": value = try json.optional(JSON.self)
                case "componentId": componentID = try json.optionalString()
                default: try options.read(member, from: &json)
                }
            }
            guard let property else { throw json.error(.missing("property")) }
            guard let value else { throw json.error(.missing("value")) }
            self.options = options
            self.property = property
            self.value = value
            self.componentID = componentID
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("property", property)
                json.member("value", value)
                json.member("componentId", componentID)
            }
        }
    }
}
