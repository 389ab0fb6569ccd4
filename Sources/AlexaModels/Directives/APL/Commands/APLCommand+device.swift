// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Goes back to a document that was shown before.
    public struct GoBack: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "GoBack"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// How ``backValue`` identifies the document.
        public var backType: BackType?
        /// The number of documents, the index or the id, as ``backType`` says.
        public var backValue: JSON?

        // Made by .ci/models from the properties above.
        public init(backType: BackType? = nil, backValue: JSON? = nil, options: Options = Options()) {
            self.options = options
            self.backType = backType
            self.backValue = backValue
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "backType": backType = try json.optional(BackType.self)
                case "backValue": backValue = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
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
    /// How the document to go back to is identified; an open set.
    public struct BackType: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// By the number of documents to go back.
        public static var count: Self { Self(rawValue: "count") }
        /// By its index in the stack.
        public static var index: Self { Self(rawValue: "index") }
        /// By its id.
        public static var id: Self { Self(rawValue: "id") }
    }
}

extension APLCommand {
    /// Opens a URL in a browser or an app.
    public struct OpenURL: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "OpenURL"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The URL.
        public var source: String
        /// The commands to run if the URL cannot be opened.
        @JSONList public var onFail: [APLCommand]

        // Made by .ci/models from the properties above.
        public init(source: String, onFail: [APLCommand] = [], options: Options = Options()) {
            self.options = options
            self.source = source
            self._onFail = JSONList(stated: onFail.isEmpty ? nil : onFail)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var source = String?.none
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "source": source = try json.optionalString()
                case "onFail": _onFail = JSONList(stated: try json.optionalArray(of: APLCommand.self))
                default: try options.read(member, from: &json)
                }
            }
            guard let source else { throw json.error(.missing("source")) }
            self.source = source
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
        /// The value of `type` in the JSON.
        public static let type = "SendEvent"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The arguments, which ``APLUserEventRequest/arguments`` passes to the skill.
        @JSONList public var arguments: [JSON]
        /// The ids of the components whose values are sent along.
        @JSONList public var components: [String]

        // Made by .ci/models from the properties above.
        public init(arguments: [JSON] = [], components: [String] = [], options: Options = Options()) {
            self.options = options
            self._arguments = JSONList(stated: arguments.isEmpty ? nil : arguments)
            self._components = JSONList(stated: components.isEmpty ? nil : components)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "arguments": _arguments = JSONList(stated: try json.optionalValues())
                case "components": _components = JSONList(stated: try json.optionalArray(of: String.self))
                default: try options.read(member, from: &json)
                }
            }
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
