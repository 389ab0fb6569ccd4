// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels
internal import LinkedCore

extension Intent {
    /// Returns the intent as Alexa would send it, with its properties in slots, for tests and for `updatedIntent`.
    ///
    /// - Throws: `EncodingError` for a property that no slot can hold.
    public func alexaIntent() throws -> AlexaIntent {
        let encoder = SlotEncoder()
        try encode(to: encoder)
        try encoder.result.check(self)
        return AlexaIntent(Self.name, slots: encoder.result.slots)
    }
}

/// Writes an intent's properties into slots.
struct SlotEncoder: Encoder {
    final class Result {
        var slots = JSONObject<Slot>()
        /// Whether a property cannot be held by a slot. Asking for a container cannot throw, so this is checked afterwards.
        var isNested = false

        func check(_ value: some Encodable) throws {
            guard isNested else { return }
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "a slot holds one value, or a list of them"))
        }
    }

    /// The authority of resolutions that this encoder writes.
    static let authority = "amzn1.er-authority.echo-sdk.local"

    let result = Result()
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Slots<Key>(encoder: self))
    }

    // An intent is keyed; anything else is written to a slot that is not used.

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        result.isNested = true
        return SlotValueEncoder(slot: "").unkeyedContainer()
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        result.isNested = true
        return SlotValueEncoder(slot: "")
    }

    struct Slots<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let encoder: SlotEncoder
        var codingPath: [any CodingKey] { [] }

        private func set(_ key: Key, _ text: String) {
            encoder.result.slots[key.stringValue] = Slot(name: key.stringValue, value: text)
        }

        func encodeNil(forKey key: Key) { encoder.result.slots[key.stringValue] = Slot(name: key.stringValue) }
        func encode(_ value: Bool, forKey key: Key) { set(key, value.description) }
        func encode(_ value: String, forKey key: Key) { set(key, value) }
        func encode(_ value: Double, forKey key: Key) { set(key, value.description) }
        func encode(_ value: Float, forKey key: Key) { set(key, value.description) }
        func encode(_ value: Int, forKey key: Key) { set(key, value.description) }
        func encode(_ value: Int8, forKey key: Key) { set(key, value.description) }
        func encode(_ value: Int16, forKey key: Key) { set(key, value.description) }
        func encode(_ value: Int32, forKey key: Key) { set(key, value.description) }
        func encode(_ value: Int64, forKey key: Key) { set(key, value.description) }
        func encode(_ value: UInt, forKey key: Key) { set(key, value.description) }
        func encode(_ value: UInt8, forKey key: Key) { set(key, value.description) }
        func encode(_ value: UInt16, forKey key: Key) { set(key, value.description) }
        func encode(_ value: UInt32, forKey key: Key) { set(key, value.description) }
        func encode(_ value: UInt64, forKey key: Key) { set(key, value.description) }

        func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
            let one = SlotValueEncoder(slot: key.stringValue)
            try one.encode(value)
            encoder.result.slots[key.stringValue] = one.result.slot
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            encoder.result.isNested = true
            return SlotEncoder().container(keyedBy: type)
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }
        func superEncoder() -> any Encoder { encoder }
        func superEncoder(forKey key: Key) -> any Encoder { encoder }
    }
}

/// Writes one slot's value.
struct SlotValueEncoder: Encoder, SingleValueEncodingContainer {
    final class Result {
        var slot: Slot
        var isNested = false
        init(slot: Slot) { self.slot = slot }
    }

    let result: Result
    init(slot name: String) { result = Result(slot: Slot(name: name)) }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        result.isNested = true
        return SlotEncoder().container(keyedBy: type)
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { SlotListEncoding(result: result) }
    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() {}
    func encode(_ value: Bool) { result.slot.value = value.description }
    func encode(_ value: String) { result.slot.value = value }
    func encode(_ value: Double) { result.slot.value = value.description }
    func encode(_ value: Float) { result.slot.value = value.description }
    func encode(_ value: Int) { result.slot.value = value.description }
    func encode(_ value: Int8) { result.slot.value = value.description }
    func encode(_ value: Int16) { result.slot.value = value.description }
    func encode(_ value: Int32) { result.slot.value = value.description }
    func encode(_ value: Int64) { result.slot.value = value.description }
    func encode(_ value: UInt) { result.slot.value = value.description }
    func encode(_ value: UInt8) { result.slot.value = value.description }
    func encode(_ value: UInt16) { result.slot.value = value.description }
    func encode(_ value: UInt32) { result.slot.value = value.description }
    func encode(_ value: UInt64) { result.slot.value = value.description }

    func encode<Value: Encodable>(_ value: Value) throws {
        if let duration = value as? Duration { return encode(duration.iso8601) }
        try value.encode(to: self)
        guard !result.isNested else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "a slot holds one value, or a list of them"))
        }
    }
}

/// Writes the values of a slot that takes several.
private struct SlotListEncoding: UnkeyedEncodingContainer {
    let result: SlotValueEncoder.Result
    var codingPath: [any CodingKey] { [] }
    var count: Int { if case .list(let values)? = result.slot.slotValue { values.count } else { 0 } }

    func encodeNil() {}

    func encode<Value: Encodable>(_ value: Value) throws {
        let one = SlotValueEncoder(slot: result.slot.name)
        try one.encode(value)
        var values: [SlotValue] = []
        if case .list(let before)? = result.slot.slotValue { values = before }
        values.append(.simple(SimpleSlotValue(value: one.result.slot.value, resolutions: one.result.slot.resolutions)))
        result.slot.slotValue = .list(values)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        result.isNested = true
        return SlotEncoder().container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }
    func superEncoder() -> any Encoder { SlotEncoder() }
}
