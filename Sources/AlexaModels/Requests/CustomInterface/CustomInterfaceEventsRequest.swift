// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A gadget sent events that the skill listens for (``Directive/StartEventHandler``).
public struct CustomInterfaceEventsRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "CustomInterfaceController.EventsReceived"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The token of the event handler.
    public var token: String?
    /// The events.
    @JSONList public var events: [CustomInterfaceEvent]

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), token: String? = nil, events: [CustomInterfaceEvent] = []) {
        self.head = head
        self.token = token
        self._events = JSONList(stated: events.isEmpty ? nil : events)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "token": token = try json.optionalString()
            case "events": _events = JSONList(stated: try json.optionalArray(of: CustomInterfaceEvent.self))
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("events", _events)
        }
    }
}
