// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Sends a message to the web application.
    public struct HandleHTMLMessage: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.HTML.HandleMessage"
        /// The message, in the form that the application defines.
        public var message: JSON?
        /// The transformations of parts of ``message``.
        @JSONList public var transformers: [HTMLTransformer]

        // Made by .ci/models from the properties above.
        public init(message: JSON? = nil, transformers: [HTMLTransformer] = []) {
            self.message = message
            self._transformers = JSONList(stated: transformers.isEmpty ? nil : transformers)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "message": message = try json.optional(JSON.self)
                case "transformers": _transformers = JSONList(stated: try json.optionalArray(of: HTMLTransformer.self))
                default: try json.skip()
                }
            }
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
