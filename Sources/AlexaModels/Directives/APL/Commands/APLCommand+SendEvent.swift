// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Sends the skill an ``APLUserEventRequest``.
    public struct SendEvent: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "SendEvent"
        /// When and how it is carried out.
        public var options: Options
        /// What it brings.
        @JSONList public var arguments: [JSON]
        /// The components whose values it brings.
        @JSONList public var components: [String]

        // Made by .ci/models from the properties above.
        public init(arguments: [JSON] = [], components: [String] = [], options: Options = Options()) {
            self.options = options
            self._arguments = JSONList(stated: arguments.isEmpty ? nil : arguments)
            self._components = JSONList(stated: components.isEmpty ? nil : components)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var arguments = JSONList<JSON>()
            var components = JSONList<String>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "arguments": arguments = JSONList(stated: try json.optionalValues())
                case "components": components = JSONList(stated: try json.optionalArray(of: String.self))
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
            self._arguments = arguments
            self._components = components
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("arguments", _arguments)
                json.member("components", _components)
            }
        }
    }
}
