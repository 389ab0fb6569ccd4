// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A reminder of the skill was created, changed, deleted, or started.
public struct ReminderEvent: JSONModel, Hashable {
    /// The kind of event.
    public var kind: Kind
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The reminder and its state.
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
    /// The reminder that an event is about, and its state.
    public struct Body: JSONModel, Hashable {
        /// The reminder's state.
        public var status: Status?
        /// The reminder's alert token.
        public var alertToken: String?
        /// The alert tokens of the reminders that were deleted (``ReminderEvent/Kind/deleted``).
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
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The reminder is scheduled.
        public static var on: Self { Self(rawValue: "ON") }
        /// The reminder is completed.
        public static var completed: Self { Self(rawValue: "COMPLETED") }
    }
}

extension ReminderEvent {
    /// The kind of event: the type without `Reminders.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The reminder was created.
        public static var created: Self { Self(rawValue: "ReminderCreated") }
        /// The reminder started.
        public static var started: Self { Self(rawValue: "ReminderStarted") }
        /// The reminder's status changed, to on or to completed.
        public static var statusChanged: Self { Self(rawValue: "ReminderStatusChanged") }
        /// The reminder was updated.
        public static var updated: Self { Self(rawValue: "ReminderUpdated") }
        /// The reminder was deleted.
        public static var deleted: Self { Self(rawValue: "ReminderDeleted") }
    }
}
