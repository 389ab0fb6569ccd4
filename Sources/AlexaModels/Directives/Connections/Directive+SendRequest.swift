// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Asks Alexa for a purchase, a payment or another service; ``ConnectionsResponseRequest`` tells how it ended.
    public struct SendRequest: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Connections.SendRequest"
        /// The service, for instance `Buy`. Alexa needs it.
        public var name: String?
        /// What the service is to work on.
        public var payload: JSON?
        /// The skill's name for it, which comes back.
        public var token: String?

        // Made by .ci/models from the properties above.
        public init(name: String? = nil, payload: JSON? = nil, token: String? = nil) {
            self.name = name
            self.payload = payload
            self.token = token
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var name = String?.none
            var payload = JSON?.none
            var token = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                case "payload": payload = try json.optional(JSON.self)
                case "token": token = try json.optionalString()
                default: try json.skip()
                }
            }
            self.name = name
            self.payload = payload
            self.token = token
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("name", name)
                json.member("payload", payload)
                json.member("token", token)
            }
        }
    }
}
