// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A gadget sent events that the skill listens for (``Directive/StartEventHandler``).
public struct CustomInterfaceEventsRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "CustomInterfaceController.EventsReceived"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// The token of the event handler.
    public var token: String?
    /// The events.
    public var events: [CustomInterfaceEvent] {
        get { listedEvents.value }
        set { listedEvents.value = newValue }
    }
    private var listedEvents = Listed<[CustomInterfaceEvent]>()

    /// Makes one of its members.
    public init(head: RequestHead = RequestHead(), token: String? = nil, events: [CustomInterfaceEvent] = []) {
        self.head = head
        self.token = token
        self.events = events
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "token": token = try json.optionalString()
            case "events": listedEvents = Listed(stated: try json.optionalArray(of: CustomInterfaceEvent.self))
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("events", listedEvents.stated)
        }
    }
}
