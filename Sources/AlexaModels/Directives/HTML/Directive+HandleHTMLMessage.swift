// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Sends a message to the web application.
    public struct HandleHTMLMessage: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Alexa.Presentation.HTML.HandleMessage"
        /// The message; its form is the application's.
        public var message: JSON?
        /// What Alexa makes of parts of it.
        @JSONList public var transformers: [HTMLTransformer]

        // Made by .ci/models from the properties above.
        public init(message: JSON? = nil, transformers: [HTMLTransformer] = []) {
            self.message = message
            self._transformers = JSONList(stated: transformers.isEmpty ? nil : transformers)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var message = JSON?.none
            var transformers = JSONList<HTMLTransformer>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "message": message = try json.optional(JSON.self)
                case "transformers": transformers = JSONList(stated: try json.optionalArray(of: HTMLTransformer.self))
                default: try json.skip()
                }
            }
            self.message = message
            self._transformers = transformers
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("message", message)
                json.member("transformers", _transformers)
            }
        }
    }
}
