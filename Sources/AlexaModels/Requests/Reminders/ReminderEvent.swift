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

    /// Makes one of its members.
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
