// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The input that a dialog has collected.
public struct DialogInput: JSONModel, Hashable {
    /// The input's name.
    public var name: String?
    /// The slots, by their name.
    public var slots: JSONObject<Slot> {
        get { listedSlots.value }
        set { listedSlots.value = newValue }
    }
    private var listedSlots = Listed<JSONObject<Slot>>()

    public init(name: String? = nil, slots: JSONObject<Slot> = [:]) {
        self.name = name
        self.slots = slots
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": name = try json.optionalString()
            case "slots": listedSlots = Listed(stated: try Slot.all(in: &json))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("slots", listedSlots.stated)
        }
    }
}
