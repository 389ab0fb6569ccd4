// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A slot of an intent, with the value that the user gave.
public struct Slot: JSONModel, Hashable {
    /// The slot's name in the interaction model.
    public var name: String
    /// What the user said; `nil` while the slot is not filled, and for slots with several values.
    public var value: String?
    /// Whether the user confirmed the value.
    public var confirmationStatus: ConfirmationStatus?
    /// The slot type's values that ``value`` resolves to. In slots with several values, each value has its own.
    ///
    /// Read at the first access, as is ``slotValue``, which repeats it: most turns need only those of one slot.
    @Raw public var resolutions: Resolutions?
    /// One value or several, for slots that allow several.
    @Raw public var slotValue: SlotValue?
    /// The source of the value.
    public var source: Source?
}

extension Slot {
    public init(
        name: String, value: String? = nil, confirmationStatus: ConfirmationStatus? = nil,
        resolutions: Resolutions? = nil, slotValue: SlotValue? = nil, source: Source? = nil
    ) {
        self.init(
            name: name, value: value, confirmationStatus: confirmationStatus,
            resolutions: Raw(wrappedValue: resolutions), slotValue: Raw(wrappedValue: slotValue), source: source)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try self.init(named: "", from: &json)
        guard !name.isEmpty else { throw json.error(.missing("name")) }
    }

    /// Reads a slot whose object may lack the name.
    init(named name: String, from json: inout JSONReader) throws(JSONError) {
        var (name, value, confirmationStatus) = (name, String?.none, ConfirmationStatus?.none)
        var (resolutions, slotValue, source) = (Raw<Resolutions>(), Raw<SlotValue>(), Source?.none)
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": if let stated = try json.optionalString() { name = stated }
            case "value": value = try json.optionalString()
            case "confirmationStatus": confirmationStatus = try json.optional(ConfirmationStatus.self)
            case "resolutions": resolutions = try Raw(from: &json)
            case "slotValue": slotValue = try Raw(from: &json)
            case "source": source = try json.optional(Source.self)
            default: try json.skip()
            }
        }
        self.init(
            name: name, value: value, confirmationStatus: confirmationStatus, resolutions: resolutions,
            slotValue: slotValue, source: source)
    }

    /// Reads slots by name. Leaves out a slot that cannot be read.
    static func all(in json: inout JSONReader) throws(JSONError) -> JSONObject<Slot>? {
        try json.attempt { (json: inout JSONReader) throws(JSONError) in
            var slots = JSONObject<Slot>()
            slots.reserveCapacity(4)
            try json.beginObject()
            while try json.nextKey() != nil {
                let name = json.keyText
                let slot = try json.attempt { (json: inout JSONReader) throws(JSONError) in
                    try Slot(named: name, from: &json)
                }
                if let slot { slots.set(slot, for: name) }
            }
            return slots
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("value", value)
            json.member("confirmationStatus", confirmationStatus)
            json.member("resolutions", $resolutions)
            json.member("slotValue", $slotValue)
            json.member("source", source)
        }
    }
}

extension Slot {
    /// The source of a slot's value; an open set.
    public struct Source: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user said it.
        public static var user: Self { Self(rawValue: "USER") }
    }
}
