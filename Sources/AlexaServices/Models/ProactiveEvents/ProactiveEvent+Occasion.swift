// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// A reservation or an appointment.
    public struct Occasion: JSONModel, Hashable {
        /// Its state.
        public var state: State?
        /// The occasion.
        public var occasion: Details?

        // Made by .ci/models from the properties above.
        public init(state: State? = nil, occasion: Details? = nil) {
            self.state = state
            self.occasion = occasion
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "state": state = try json.optional(State.self)
                case "occasion": occasion = try json.optional(Details.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("state", state)
                json.member("occasion", occasion)
            }
        }
    }
}

extension ProactiveEvent.Occasion {
    /// The state of an occasion.
    public struct State: JSONModel, Hashable {
        /// The status.
        public var confirmationStatus: Status?

        // Made by .ci/models from the properties above.
        public init(confirmationStatus: Status? = nil) {
            self.confirmationStatus = confirmationStatus
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "confirmationStatus": confirmationStatus = try json.optional(Status.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("confirmationStatus", confirmationStatus)
            }
        }
    }

    /// What an occasion is, when and where.
    public struct Details: JSONModel, Hashable {
        /// The kind.
        public var occasionType: Kind?
        /// The subject: a text, or `localizedattribute:` and a key of the localized attributes.
        public var subject: String?
        /// Where it is.
        public var provider: ProactiveEvent.Named?
        /// When it is.
        public var bookingTime: Timestamp?
        /// Who arranged it.
        public var broker: ProactiveEvent.Named?

        // Made by .ci/models from the properties above.
        public init(
            occasionType: Kind? = nil, subject: String? = nil, provider: ProactiveEvent.Named? = nil,
            bookingTime: Timestamp? = nil, broker: ProactiveEvent.Named? = nil
        ) {
            self.occasionType = occasionType
            self.subject = subject
            self.provider = provider
            self.bookingTime = bookingTime
            self.broker = broker
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "occasionType": occasionType = try json.optional(Kind.self)
                case "subject": subject = try json.optionalString()
                case "provider": provider = try json.optional(ProactiveEvent.Named.self)
                case "bookingTime": bookingTime = try json.optional(Timestamp.self)
                case "broker": broker = try json.optional(ProactiveEvent.Named.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("occasionType", occasionType)
                json.member("subject", subject)
                json.member("provider", provider)
                json.member("bookingTime", bookingTime)
                json.member("broker", broker)
            }
        }
    }

    /// The status of an occasion; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It is confirmed.
        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        /// It is cancelled.
        public static var canceled: Self { Self(rawValue: "CANCELED") }
        /// It has another time.
        public static var rescheduled: Self { Self(rawValue: "RESCHEDULED") }
        /// It is asked for.
        public static var requested: Self { Self(rawValue: "REQUESTED") }
        /// It is made.
        public static var created: Self { Self(rawValue: "CREATED") }
        /// It is changed.
        public static var updated: Self { Self(rawValue: "UPDATED") }
    }

    /// The kind of an occasion; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A request for a reservation.
        public static var reservationRequest: Self { Self(rawValue: "RESERVATION_REQUEST") }
        /// A reservation.
        public static var reservation: Self { Self(rawValue: "RESERVATION") }
        /// A request for an appointment.
        public static var appointmentRequest: Self { Self(rawValue: "APPOINTMENT_REQUEST") }
        /// An appointment.
        public static var appointment: Self { Self(rawValue: "APPOINTMENT") }
    }
}
