// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A call of an API of the skill.
public struct APIRequest: JSONModel, Hashable {
    /// The API's name.
    public var name: String?
    /// The arguments, by their name.
    public var arguments: JSON?
    /// The slots of the arguments, by the argument's name.
    public var slots: JSONObject<SlotValue> {
        get { listedSlots.value }
        set { listedSlots.value = newValue }
    }
    private var listedSlots = Listed<JSONObject<SlotValue>>()

    public init(name: String? = nil, arguments: JSON? = nil, slots: JSONObject<SlotValue> = [:]) {
        self.name = name
        self.arguments = arguments
        self.slots = slots
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": name = try json.optionalString()
            case "arguments": arguments = try json.optional(JSON.self)
            case "slots": listedSlots = Listed(stated: try json.optional(JSONObject<SlotValue>.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("arguments", arguments)
            json.member("slots", listedSlots.stated)
        }
    }
}
