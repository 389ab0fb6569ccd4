// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Starts to listen for events of gadgets, which arrive as ``CustomInterfaceEventsRequest``.
    public struct StartEventHandler: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "CustomInterfaceController.StartEventHandler"
        /// The skill's token for it, which the answer returns.
        public var token: String?
        /// The filter for the events to send.
        public var eventFilter: EventFilter?
        /// The time after which the skill stops listening.
        public var expiration: Expiration?

        // Made by .ci/models from the properties above.
        public init(token: String? = nil, eventFilter: EventFilter? = nil, expiration: Expiration? = nil) {
            self.token = token
            self.eventFilter = eventFilter
            self.expiration = expiration
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "eventFilter": eventFilter = try json.optional(EventFilter.self)
                case "expiration": expiration = try json.optional(Expiration.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("token", token)
                json.member("eventFilter", eventFilter)
                json.member("expiration", expiration)
            }
        }
    }
}
