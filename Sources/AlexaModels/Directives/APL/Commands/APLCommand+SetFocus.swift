// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Gives a component the focus.
    public struct SetFocus: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "SetFocus"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String

        // Made by .ci/models from the properties above.
        public init(componentID: String, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            self.options = options
            self.componentID = componentID
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
            }
        }
    }
}
