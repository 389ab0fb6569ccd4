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
        @JSONList public var alertTokens: [String]

        // Made by .ci/models from the properties above.
        public init(status: Status? = nil, alertToken: String? = nil, alertTokens: [String] = []) {
            self.status = status
            self.alertToken = alertToken
            self._alertTokens = JSONList(stated: alertTokens.isEmpty ? nil : alertTokens)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var status = Status?.none
            var alertToken = String?.none
            var alertTokens = JSONList<String>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                case "alertToken": alertToken = try json.optionalString()
                case "alertTokens": alertTokens = JSONList(stated: try json.optionalArray(of: String.self))
                default: try json.skip()
                }
            }
            self.status = status
            self.alertToken = alertToken
            self._alertTokens = alertTokens
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("status", status)
                json.member("alertToken", alertToken)
                json.member("alertTokens", _alertTokens)
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
