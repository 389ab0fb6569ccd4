// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension ReminderEvent {
    /// Which reminder an event is about, and its state.
    public struct Body: JSONModel, Hashable {
        /// The reminder's state.
        public var status: Status?
        /// The reminder.
        public var alertToken: String?
        /// The reminders that were removed (``ReminderEvent/Kind/deleted``).
        public var alertTokens: [String] {
            get { listedAlertTokens.value }
            set { listedAlertTokens.value = newValue }
        }
        private var listedAlertTokens = Listed<[String]>()

        /// Makes one of its members.
        public init(status: Status? = nil, alertToken: String? = nil, alertTokens: [String] = []) {
            self.status = status
            self.alertToken = alertToken
            self.alertTokens = alertTokens
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "status": status = try json.optional(Status.self)
                case "alertToken": alertToken = try json.optionalString()
                case "alertTokens": listedAlertTokens = Listed(stated: try json.optionalArray(of: String.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("status", status)
                json.member("alertToken", alertToken)
                json.member("alertTokens", listedAlertTokens.stated)
            }
        }
    }
}

extension ReminderEvent {
    /// The state of a reminder; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It is going to ring.
        public static var on: Self { Self(rawValue: "ON") }
        /// It has rung.
        public static var completed: Self { Self(rawValue: "COMPLETED") }
    }
}
