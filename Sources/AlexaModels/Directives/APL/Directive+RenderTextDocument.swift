// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Shows a document on a character display.
    public struct RenderTextDocument: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APLT.RenderDocument"
        /// The token by which the skill identifies the document.
        public var token: String?
        /// The display profile that the document is made for.
        public var targetProfile: TargetProfile?
        /// The document, or a link to one.
        public var document: JSON?
        /// The data that the document is bound to.
        public var datasources: JSON?

        // Made by .ci/models from the properties above.
        public init(
            token: String? = nil, targetProfile: TargetProfile? = nil, document: JSON? = nil, datasources: JSON? = nil
        ) {
            self.token = token
            self.targetProfile = targetProfile
            self.document = document
            self.datasources = datasources
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "targetProfile": targetProfile = try json.optional(TargetProfile.self)
                case "document": document = try json.optional(JSON.self)
                case "datasources": datasources = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("token", token)
                json.member("targetProfile", targetProfile)
                json.member("document", document)
                json.member("datasources", datasources)
            }
        }
    }
}

extension Directive.RenderTextDocument {
    /// The display profile that a document is made for; an open set.
    public struct TargetProfile: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A clock of four characters.
        public static var fourCharacterClock: Self { Self(rawValue: "FOUR_CHARACTER_CLOCK") }
        /// Any character display.
        public static var none: Self { Self(rawValue: "NONE") }
    }
}
