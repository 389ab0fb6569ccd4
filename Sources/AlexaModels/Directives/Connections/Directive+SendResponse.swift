// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Answers a ``ConnectionsRequest``.
    public struct SendResponse: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Connections.SendResponse"
        /// The status with which it ended.
        public var status: ConnectionStatus
        /// The result.
        public var payload: JSON?

        // Made by .ci/models from the properties above.
        public init(status: ConnectionStatus, payload: JSON? = nil) {
            self.status = status
            self.payload = payload
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var status = ConnectionStatus?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(ConnectionStatus.self)
                case "payload": payload = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
            guard let status else { throw json.error(.missing("status")) }
            self.status = status
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("status", status)
                json.member("payload", payload)
            }
        }
    }
}
