// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A request of a type that has no model: a new one, or one that Amazon retired.
///
/// Its JSON is kept, and a skill can handle it by its type. Retired types, deliberately without a model:
/// - `Display.ElementSelected`: superseded by ``APLUserEventRequest``.
/// - `GameEngine.InputHandlerEvent`: Echo Buttons are no longer sold; ``CustomInterfaceEventsRequest`` serves gadgets.
/// - `AlexaHouseholdListEvent.*`: the List Management API was switched off in 2024; nothing replaced it.
public struct OtherRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public var type: String
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The whole request, tokens cut out. Made each time it is asked for: nobody may, and a value takes many times the memory
    /// of its bytes.
    public var json: JSON {
        get { kept.value }
        set { kept = RawJSON(made: newValue.jsonBytes()) }
    }
    private var kept: RawJSON

    /// - Parameter json: The whole request. Its `type` is set to `type`.
    public init(type: String, head: RequestHead = RequestHead(), json: JSON = [:]) {
        self.type = type
        self.head = head
        kept = RawJSON(made: json.jsonBytes())
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        guard let type = try json.member("type") else { throw json.error(.missing("type")) }
        self.type = type
        head = try json.lookAhead { (json: inout JSONReader) throws(JSONError) in
            var head = RequestHead()
            try json.beginObject()
            while let key = try json.nextKey() { try head.read(key, from: &json) }
            return head
        }
        kept = try RawJSON(from: &json)
    }

    /// Writes ``type``, ``head`` and the other members of ``json``.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            for (key, value) in self.json.object ?? [:] {
                switch key {
                case "type", "requestId", "timestamp", "timeStamp", "locale": continue
                default:
                    json.key(key)
                    json.value(value)
                }
            }
        }
    }
}
