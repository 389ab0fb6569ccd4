// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Sends a directive to a gadget.
    public struct SendCustomDirective: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "CustomInterfaceController.SendDirective"
        /// The directive's namespace and name.
        public var header: CustomInterfaceHeader?
        /// The gadget that receives it.
        public var endpoint: CustomInterfaceEndpoint?
        /// The payload, in the form that the gadget defines.
        public var payload: JSON?

        // Made by .ci/models from the properties above.
        public init(
            header: CustomInterfaceHeader? = nil, endpoint: CustomInterfaceEndpoint? = nil, payload: JSON? = nil
        ) {
            self.header = header
            self.endpoint = endpoint
            self.payload = payload
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "header": header = try json.optional(CustomInterfaceHeader.self)
                case "endpoint": endpoint = try json.optional(CustomInterfaceEndpoint.self)
                case "payload": payload = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("header", header)
                json.member("endpoint", endpoint)
                json.member("payload", payload)
            }
        }
    }
}
