// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Shows a visual document.
    ///
    /// Source: <https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html>
    public struct RenderDocument: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APL.RenderDocument"
        /// The token by which the skill identifies the document; its events return it.
        public var token: String?
        /// The document, or a link to one: `["type": "Link", "src": "doc://alexa/apl/documents/…"]`.
        public var document: JSON?
        /// The data that the document is bound to.
        public var datasources: JSON?
        /// The audio documents that the document uses, by name.
        public var sources: JSON?
        /// Packages that the document imports.
        @JSONList public var packages: [JSON]

        // Made by .ci/models from the properties above.
        public init(
            token: String? = nil, document: JSON? = nil, datasources: JSON? = nil, sources: JSON? = nil,
            packages: [JSON] = []
        ) {
            self.token = token
            self.document = document
            self.datasources = datasources
            self.sources = sources
            self._packages = JSONList(stated: packages.isEmpty ? nil : packages)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "document": document = try json.optional(JSON.self)
                case "datasources": datasources = try json.optional(JSON.self)
                case "sources": sources = try json.optional(JSON.self)
                case "packages": _packages = JSONList(stated: try json.optionalValues())
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
                json.member("sources", sources)
                json.member("packages", _packages)
            }
        }
    }
}
