// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Plays a document for audio: speech, sounds and silence, mixed.
    public struct RenderAudioDocument: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APLA.RenderDocument"
        /// The token by which the skill identifies the document.
        public var token: String?
        /// The document, or a link to one.
        public var document: JSON?
        /// The data that the document is bound to.
        public var datasources: JSON?

        // Made by .ci/models from the properties above.
        public init(token: String? = nil, document: JSON? = nil, datasources: JSON? = nil) {
            self.token = token
            self.document = document
            self.datasources = datasources
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
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
                json.member("document", document)
                json.member("datasources", datasources)
            }
        }
    }
}
