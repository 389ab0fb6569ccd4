// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Asks Alexa for a purchase, a payment or another service; ``ConnectionsResponseRequest`` reports the result.
    public struct SendRequest: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Connections.SendRequest"
        /// The service, for instance `Buy`. Required by Alexa.
        public var name: String?
        /// The input of the service.
        public var payload: JSON?
        /// The skill's token for it, which the answer returns.
        public var token: String?

        // Made by .ci/models from the properties above.
        public init(name: String? = nil, payload: JSON? = nil, token: String? = nil) {
            self.name = name
            self.payload = payload
            self.token = token
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                case "payload": payload = try json.optional(JSON.self)
                case "token": token = try json.optionalString()
                default: try json.skip()
                }
            }
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
