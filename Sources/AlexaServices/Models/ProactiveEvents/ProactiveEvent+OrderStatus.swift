// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// The state of an order.
    public struct OrderStatus: JSONModel, Hashable {
        /// The state.
        public var state: State?
        /// The order.
        public var order: Order?

        // Made by .ci/models from the properties above.
        public init(state: State? = nil, order: Order? = nil) {
            self.state = state
            self.order = order
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "state": state = try json.optional(State.self)
                case "order": order = try json.optional(Order.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("state", state)
                json.member("order", order)
            }
        }
    }
}

extension ProactiveEvent.OrderStatus {
    /// The state of an order.
    public struct State: JSONModel, Hashable {
        /// The status.
        public var status: Status?
        /// When it arrives.
        public var deliveryDetails: DeliveryDetails?
        /// When it came into this state.
        public var enterTimestamp: Timestamp?

        // Made by .ci/models from the properties above.
        public init(status: Status? = nil, deliveryDetails: DeliveryDetails? = nil, enterTimestamp: Timestamp? = nil) {
            self.status = status
            self.deliveryDetails = deliveryDetails
            self.enterTimestamp = enterTimestamp
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                case "deliveryDetails": deliveryDetails = try json.optional(DeliveryDetails.self)
                case "enterTimestamp": enterTimestamp = try json.optional(Timestamp.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("status", status)
                json.member("deliveryDetails", deliveryDetails)
                json.member("enterTimestamp", enterTimestamp)
            }
        }
    }

    /// When an order arrives.
    public struct DeliveryDetails: JSONModel, Hashable {
        /// When it is expected.
        public var expectedArrival: Timestamp?

        // Made by .ci/models from the properties above.
        public init(expectedArrival: Timestamp? = nil) {
            self.expectedArrival = expectedArrival
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "expectedArrival": expectedArrival = try json.optional(Timestamp.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("expectedArrival", expectedArrival)
            }
        }
    }

    /// An order.
    public struct Order: JSONModel, Hashable {
        /// The seller.
        public var seller: ProactiveEvent.Named?

        // Made by .ci/models from the properties above.
        public init(seller: ProactiveEvent.Named? = nil) {
            self.seller = seller
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "seller": seller = try json.optional(ProactiveEvent.Named.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("seller", seller)
            }
        }
    }

    /// The status of an order; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The pre-order was received.
        public static var preorderReceived: Self { Self(rawValue: "PREORDER_RECEIVED") }
        /// The order was received.
        public static var orderReceived: Self { Self(rawValue: "ORDER_RECEIVED") }
        /// It is prepared.
        public static var orderPreparing: Self { Self(rawValue: "ORDER_PREPARING") }
        /// It was shipped.
        public static var orderShipped: Self { Self(rawValue: "ORDER_SHIPPED") }
        /// It is out for delivery.
        public static var orderOutForDelivery: Self { Self(rawValue: "ORDER_OUT_FOR_DELIVERY") }
        /// It was delivered.
        public static var orderDelivered: Self { Self(rawValue: "ORDER_DELIVERED") }
    }
}
