// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Starts a web application on the device.
    public struct StartHTML: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.HTML.Start"
        /// The request that loads the application.
        public var request: HTMLStartRequest
        /// The configuration of the application.
        public var configuration: HTMLConfiguration = HTMLConfiguration()
        /// The data that the application receives when it starts.
        public var data: JSON?
        /// The transformations of parts of ``data``.
        @JSONList public var transformers: [HTMLTransformer]

        // Made by .ci/models from the properties above.
        public init(
            request: HTMLStartRequest, configuration: HTMLConfiguration = HTMLConfiguration(), data: JSON? = nil,
            transformers: [HTMLTransformer] = []
        ) {
            self.request = request
            self.configuration = configuration
            self.data = data
            self._transformers = JSONList(stated: transformers.isEmpty ? nil : transformers)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var request = HTMLStartRequest?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "request": request = try json.optional(HTMLStartRequest.self)
                case "configuration": configuration = try json.optional(HTMLConfiguration.self) ?? configuration
                case "data": data = try json.optional(JSON.self)
                case "transformers": _transformers = JSONList(stated: try json.optionalArray(of: HTMLTransformer.self))
                default: try json.skip()
                }
            }
            guard let request else { throw json.error(.missing("request")) }
            self.request = request
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("request", request)
                json.member("configuration", configuration)
                json.member("data", data)
                json.member("transformers", _transformers)
            }
        }
    }
}
