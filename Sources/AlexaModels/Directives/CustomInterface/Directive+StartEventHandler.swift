// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Listens for events of gadgets, which come as ``CustomInterfaceEventsRequest``.
    public struct StartEventHandler: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "CustomInterfaceController.StartEventHandler"
        /// The skill's name for it, which comes back.
        public var token: String?
        /// Which events are sent.
        public var eventFilter: EventFilter?
        /// How long.
        public var expiration: Expiration?

        // Made by .ci/models from the properties above.
        public init(token: String? = nil, eventFilter: EventFilter? = nil, expiration: Expiration? = nil) {
            self.token = token
            self.eventFilter = eventFilter
            self.expiration = expiration
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var token = String?.none
            var eventFilter = EventFilter?.none
            var expiration = Expiration?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "eventFilter": eventFilter = try json.optional(EventFilter.self)
                case "expiration": expiration = try json.optional(Expiration.self)
                default: try json.skip()
                }
            }
            self.token = token
            self.eventFilter = eventFilter
            self.expiration = expiration
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
