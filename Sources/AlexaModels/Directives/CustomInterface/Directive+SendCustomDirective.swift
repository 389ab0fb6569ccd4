// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Has a gadget do something.
    public struct SendCustomDirective: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "CustomInterfaceController.SendDirective"
        /// What it is to do.
        public var header: CustomInterfaceHeader?
        /// Which gadget.
        public var endpoint: CustomInterfaceEndpoint?
        /// What the gadget needs for it; its form is the gadget's.
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
            var header = CustomInterfaceHeader?.none
            var endpoint = CustomInterfaceEndpoint?.none
            var payload = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "header": header = try json.optional(CustomInterfaceHeader.self)
                case "endpoint": endpoint = try json.optional(CustomInterfaceEndpoint.self)
                case "payload": payload = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
            self.header = header
            self.endpoint = endpoint
            self.payload = payload
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
