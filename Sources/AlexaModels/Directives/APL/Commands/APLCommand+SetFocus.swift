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

        /// Makes one of its members.
        public init(componentID: String, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            var componentID: String?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "componentId": componentID = try json.optionalString()
                default: try options.read(key, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
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
