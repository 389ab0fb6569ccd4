// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes `Encodable` types as a ``JSON`` value.
struct JSONValueEncoder: Encoder {
    let slot: Slot
    let codingPath: [any CodingKey]
    let keys: JSONKeys
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Holds the value of a container: containers are made first and filled later, in any order.
    final class Slot {
        var json: JSON?
        var members: JSONObject<Slot>?
        var elements: [Slot]?

        func finished() -> JSON {
            if let members { return .object(members.mapValues { $0.finished() }) }
            if let elements { return .array(elements.map { $0.finished() }) }
            return json ?? .object([:])
        }

        /// Returns the slot of a member: a new one for a value, the existing one for a container, so that two
        /// containers with the same key (of a class and its superclass) become one object.
        func member(_ key: String, shared: Bool) -> Slot {
            if shared, let slot = members?[key] { return slot }
            let slot = Slot()
            if members == nil { members = [:] }
            members?[key] = slot
            return slot
        }

        func element() -> Slot {
            let slot = Slot()
            if elements == nil { elements = [] }
            elements?.append(slot)
            return slot
        }
    }

    func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
        if slot.members == nil { slot.members = [:] }
        return KeyedEncodingContainer(
            JSONKeyedEncoding(
                slot: slot, codingPath: codingPath, keys: keys.forContainer(keyedBy: Key.self), nestedKeys: keys))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if slot.elements == nil { slot.elements = [] }
        return JSONUnkeyedEncoding(slot: slot, codingPath: codingPath, keys: keys)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
    func encodeNil() { slot.json = .null }
    func encode(_ value: Bool) { slot.json = .bool(value) }
    func encode(_ value: String) { slot.json = .string(value) }
    func encode(_ value: Double) throws {
        guard let number = JSONNumber(value) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: codingPath, debugDescription: "JSON has no form for \(value)"))
        }
        slot.json = .number(number)
    }
    func encode(_ value: Float) throws {
        guard value.isFinite else { return try encode(Double(value)) }
        slot.json = JSONNumber(value.description).map(JSON.number)
    }
    func encode(_ value: Int) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: Int8) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: Int16) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: Int32) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: Int64) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: UInt) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: UInt8) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: UInt16) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: UInt32) { slot.json = .number(JSONNumber(value)) }
    func encode(_ value: UInt64) { slot.json = .number(JSONNumber(value)) }
    func encode<Value: Encodable>(_ value: Value) throws {
        guard FoundationDate.isType(Value.self) else { return try value.encode(to: self) }
        let number = Slot()
        try value.encode(to: JSONValueEncoder(slot: number, codingPath: codingPath, keys: keys))
        guard let text = number.json?.double.flatMap(FoundationDate.text) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: codingPath, debugDescription: "RFC 3339 has no form for this date"))
        }
        slot.json = .string(text)
    }
}

private struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let slot: JSONValueEncoder.Slot
    let codingPath: [any CodingKey]
    let keys: JSONKeys
    let nestedKeys: JSONKeys

    private func encoder(_ key: any CodingKey, shared: Bool = false) -> JSONValueEncoder {
        let written: any CodingKey = keys == .asNamed ? key : JSONKey(keys.written(key.stringValue))
        return JSONValueEncoder(
            slot: slot.member(written.stringValue, shared: shared), codingPath: codingPath + [written], keys: nestedKeys
        )
    }

    func encodeNil(forKey key: Key) { encoder(key).encodeNil() }
    func encode(_ value: Bool, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: String, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: Double, forKey key: Key) throws { try encoder(key).encode(value) }
    func encode(_ value: Float, forKey key: Key) throws { try encoder(key).encode(value) }
    func encode(_ value: Int, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: Int8, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: Int16, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: Int32, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: Int64, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: UInt, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: UInt8, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: UInt16, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: UInt32, forKey key: Key) { encoder(key).encode(value) }
    func encode(_ value: UInt64, forKey key: Key) { encoder(key).encode(value) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try encoder(key).encode(value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        encoder(key, shared: true).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder(key, shared: true).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder(JSONKey("super")) }
    func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }
}

private struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    let slot: JSONValueEncoder.Slot
    let codingPath: [any CodingKey]
    let keys: JSONKeys
    var count: Int { slot.elements?.count ?? 0 }

    private func encoder() -> JSONValueEncoder {
        let path = codingPath + [JSONKey(count)]
        return JSONValueEncoder(slot: slot.element(), codingPath: path, keys: keys)
    }

    func encodeNil() { encoder().encodeNil() }
    func encode(_ value: Bool) { encoder().encode(value) }
    func encode(_ value: String) { encoder().encode(value) }
    func encode(_ value: Double) throws { try encoder().encode(value) }
    func encode(_ value: Float) throws { try encoder().encode(value) }
    func encode(_ value: Int) { encoder().encode(value) }
    func encode(_ value: Int8) { encoder().encode(value) }
    func encode(_ value: Int16) { encoder().encode(value) }
    func encode(_ value: Int32) { encoder().encode(value) }
    func encode(_ value: Int64) { encoder().encode(value) }
    func encode(_ value: UInt) { encoder().encode(value) }
    func encode(_ value: UInt8) { encoder().encode(value) }
    func encode(_ value: UInt16) { encoder().encode(value) }
    func encode(_ value: UInt32) { encoder().encode(value) }
    func encode(_ value: UInt64) { encoder().encode(value) }
    func encode<Value: Encodable>(_ value: Value) throws { try encoder().encode(value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        encoder().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder() }
}
