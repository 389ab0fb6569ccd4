// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels

/// Reads one slot's value: as the text given, or as a list of values.
struct SlotValueDecoder: Decoder, SingleValueDecodingContainer {
    let slot: Slot
    let text: String
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw unreadable([String: String].self)
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { SlotListDecoding(slots: slot.elements) }
    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    private func unreadable(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, .init(codingPath: [], debugDescription: "a slot holds one text, or a list of them"))
    }

    private func scalar<Value: LosslessStringConvertible>(_: Value.Type) throws -> Value {
        guard let value = Value(text) else { throw unreadable(Value.self) }
        return value
    }

    func decodeNil() -> Bool { false }
    func decode(_: String.Type) -> String { text }
    func decode(_ type: Bool.Type) throws -> Bool { try scalar(type) }
    func decode(_ type: Double.Type) throws -> Double { try scalar(type) }
    func decode(_ type: Float.Type) throws -> Float { try scalar(type) }
    func decode(_ type: Int.Type) throws -> Int { try scalar(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try scalar(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try scalar(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try scalar(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try scalar(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try scalar(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try scalar(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try scalar(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try scalar(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try scalar(type) }

    func decode<Value: Decodable>(_: Value.Type) throws -> Value {
        if Value.self == Duration.self, let value = Duration(iso8601: text) as? Value { return value }
        return try Value(from: self)
    }
}

/// Reads the values of a slot that takes several.
struct SlotListDecoding: UnkeyedDecodingContainer {
    let slots: [Slot]
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { slots.count }
    var isAtEnd: Bool { currentIndex >= slots.count }

    init(slots: [Slot]) { self.slots = slots }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(type, .init(codingPath: [], debugDescription: "no more values"))
        }
        let slot = slots[currentIndex]
        // Plain text is what was said; other types take the canonical value first.
        let readings = type == String.self ? [slot.spoken] : slot.readings
        for text in readings {
            if let value = try? SlotValueDecoder(slot: slot, text: text).decode(type) {
                currentIndex += 1
                return value
            }
        }
        throw DecodingError.typeMismatch(type, .init(codingPath: [], debugDescription: "a value of another type"))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { throw noContainer }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw noContainer }
    mutating func superDecoder() throws -> any Decoder { throw noContainer }

    private var noContainer: DecodingError {
        .dataCorrupted(.init(codingPath: [], debugDescription: "a slot's value has no parts"))
    }
}
