// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Whether the skill could fulfil an intent.
public struct CanFulfillIntent: JSONModel, Hashable {
    /// Whether the skill could fulfil the intent.
    public var canFulfill: Answer
    /// Whether the skill could work with each slot, by name.
    public var slots: JSONObject<CanFulfillSlot> {
        get { listedSlots.value }
        set { listedSlots.value = newValue }
    }
    private var listedSlots = Listed<JSONObject<CanFulfillSlot>>()

    public init(canFulfill: Answer, slots: JSONObject<CanFulfillSlot> = [:]) {
        self.canFulfill = canFulfill
        self.slots = slots
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var canFulfill: Answer?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "canFulfill": canFulfill = try json.optional(Answer.self)
            case "slots": listedSlots = Listed(stated: try json.optional(JSONObject<CanFulfillSlot>.self))
            default: try json.skip()
            }
        }
        guard let canFulfill else { throw json.error(.missing("canFulfill")) }
        self.canFulfill = canFulfill
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("canFulfill", canFulfill)
            json.member("slots", listedSlots.stated)
        }
    }
}

/// Whether the skill could work with a slot.
public struct CanFulfillSlot: JSONModel, Hashable {
    /// Whether the skill understands the value.
    public var canUnderstand: CanFulfillIntent.Answer
    /// Whether the skill could act on the value: yes or no.
    public var canFulfill: CanFulfillIntent.Answer?

    // Made by .ci/models from the properties above.
    public init(canUnderstand: CanFulfillIntent.Answer, canFulfill: CanFulfillIntent.Answer? = nil) {
        self.canUnderstand = canUnderstand
        self.canFulfill = canFulfill
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var canUnderstand = CanFulfillIntent.Answer?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "canUnderstand": canUnderstand = try json.optional(CanFulfillIntent.Answer.self)
            case "canFulfill": canFulfill = try json.optional(CanFulfillIntent.Answer.self)
            default: try json.skip()
            }
        }
        guard let canUnderstand else { throw json.error(.missing("canUnderstand")) }
        self.canUnderstand = canUnderstand
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("canUnderstand", canUnderstand)
            json.member("canFulfill", canFulfill)
        }
    }
}

extension CanFulfillIntent {
    /// The answer to a question about fulfilment; an open set.
    public struct Answer: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Yes.
        public static var yes: Self { Self(rawValue: "YES") }
        /// No.
        public static var no: Self { Self(rawValue: "NO") }
        /// Perhaps, with more information or the account linked.
        public static var maybe: Self { Self(rawValue: "MAYBE") }
    }
}
