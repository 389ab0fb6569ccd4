// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A reminder of the skill was made, changed, removed, or rings.
public struct ReminderEvent: JSONModel, Hashable {
    /// What happened to the reminder.
    public var kind: Kind
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// Which reminder, and its state.
    public var body: Body?

    /// The type as it stands on the wire, for instance `Reminders.ReminderCreated`.
    public var type: String { "Reminders." + kind.rawValue }

    public init(_ kind: Kind, head: RequestHead = RequestHead(), body: Body? = nil) {
        self.kind = kind
        self.head = head
        self.body = body
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        kind = Kind(rawValue: try json.suffixOfType(after: "Reminders."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "body": body = try json.optional(Body.self)
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("body", body)
        }
    }
}

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
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                case "alertToken": alertToken = try json.optionalString()
                case "alertTokens": _alertTokens = JSONList(stated: try json.optionalArray(of: String.self))
                default: try json.skip()
                }
            }
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

extension ReminderEvent {
    /// What happened: the type without `Reminders.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It was made.
        public static var created: Self { Self(rawValue: "ReminderCreated") }
        /// It rings.
        public static var started: Self { Self(rawValue: "ReminderStarted") }
        /// It was switched on or completed.
        public static var statusChanged: Self { Self(rawValue: "ReminderStatusChanged") }
        /// It was changed.
        public static var updated: Self { Self(rawValue: "ReminderUpdated") }
        /// It was removed.
        public static var deleted: Self { Self(rawValue: "ReminderDeleted") }
    }
}
