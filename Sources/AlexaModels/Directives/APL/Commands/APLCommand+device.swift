// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Goes back to a document that was shown before.
    public struct GoBack: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "GoBack"
        /// When and how it is carried out.
        public var options: Options
        /// How the document is named.
        public var backType: BackType?
        /// How many documents, the index, or the id.
        public var backValue: JSON?

        // Made by .ci/models from the properties above.
        public init(backType: BackType? = nil, backValue: JSON? = nil, options: Options = Options()) {
            self.options = options
            self.backType = backType
            self.backValue = backValue
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var backType = BackType?.none
            var backValue = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "backType": backType = try json.optional(BackType.self)
                case "backValue": backValue = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
            self.backType = backType
            self.backValue = backValue
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("backType", backType)
                json.member("backValue", backValue)
            }
        }
    }
}

extension APLCommand.GoBack {
    /// How a document to go back to is named; an open set.
    public struct BackType: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// How many documents back.
        public static var count: Self { Self(rawValue: "count") }
        /// By its place in the stack.
        public static var index: Self { Self(rawValue: "index") }
        /// By its id.
        public static var id: Self { Self(rawValue: "id") }
    }
}

extension APLCommand {
    /// Opens a page or an app.
    public struct OpenURL: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "OpenURL"
        /// When and how it is carried out.
        public var options: Options
        /// The URL.
        public var source: String
        /// What is done if it cannot be opened.
        @JSONList public var onFail: [APLCommand]

        // Made by .ci/models from the properties above.
        public init(source: String, onFail: [APLCommand] = [], options: Options = Options()) {
            self.options = options
            self.source = source
            self._onFail = JSONList(stated: onFail.isEmpty ? nil : onFail)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var source = String?.none
            var onFail = JSONList<APLCommand>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "source": source = try json.optionalString()
                case "onFail": onFail = JSONList(stated: try json.optionalArray(of: APLCommand.self))
                default: try options.read(member, from: &json)
                }
            }
            guard let source else { throw json.error(.missing("source")) }
            self.options = options
            self.source = source
            self._onFail = onFail
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("source", source)
                json.member("onFail", _onFail)
            }
        }
    }
}

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
