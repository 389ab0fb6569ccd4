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
