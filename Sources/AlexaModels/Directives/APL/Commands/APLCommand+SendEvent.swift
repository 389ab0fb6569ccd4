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
        public var arguments: [JSON] {
            get { listedArguments.value }
            set { listedArguments.value = newValue }
        }
        private var listedArguments = Listed<[JSON]>()
        /// The components whose values it brings.
        public var components: [String] {
            get { listedComponents.value }
            set { listedComponents.value = newValue }
        }
        private var listedComponents = Listed<[String]>()

        /// Makes one of its members.
        public init(arguments: [JSON] = [], components: [String] = [], options: Options = Options()) {
            self.options = options
            self.arguments = arguments
            self.components = components
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "arguments": listedArguments = Listed(stated: try json.optionalValues())
                case "components": listedComponents = Listed(stated: try json.optionalArray(of: String.self))
                default: try options.read(key, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("arguments", listedArguments.stated)
                json.member("components", listedComponents.stated)
            }
        }
    }
}
