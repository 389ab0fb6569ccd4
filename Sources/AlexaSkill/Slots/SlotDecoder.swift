// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore
internal import Synchronization

/// Reads an ``Intent``'s properties from the slots of the same names.
struct SlotDecoder: Decoder {
    let slots: JSONObject<Slot>
    let prompt: @Sendable (String) -> Speech?
    /// Records the slots that the type asks for, for the check against the interaction model.
    let record: Record?

    final class Record: Sendable {
        private let names = Mutex<Set<String>>([])
        var all: Set<String> { names.withLock { $0 } }
        func note(_ name: String) { names.withLock { _ = $0.insert(name) } }
    }

    static func decode<Value: Intent>(_ type: Value.Type, from received: ReceivedRequest) throws -> Value {
        try decode(type, from: try received.intent.slots, record: nil)
    }

    static func decode<Value: Intent>(
        _: Value.Type, from slots: JSONObject<Slot>, record: Record?
    ) throws -> Value {
        try Value(from: SlotDecoder(slots: slots, prompt: { Value.prompt(for: $0) }, record: record))
    }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Slots<Key>(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw notAnIntent }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw notAnIntent }

    private var notAnIntent: DecodingError {
        .dataCorrupted(.init(codingPath: [], debugDescription: "an Intent is a type whose properties are slots"))
    }
}

extension SlotDecoder {
    struct Slots<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let decoder: SlotDecoder
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { decoder.slots.keys.compactMap(Key.init(stringValue:)) }

        func contains(_ key: Key) -> Bool {
            decoder.record?.note(key.stringValue)
            return decoder.slots[key.stringValue]?.isFilled ?? false
        }

        func decodeNil(forKey key: Key) -> Bool { !contains(key) }

        private func slot(_ key: Key) throws -> Slot {
            decoder.record?.note(key.stringValue)
            guard let slot = decoder.slots[key.stringValue], slot.isFilled else {
                throw SlotMissing(slot: key.stringValue, prompt: decoder.prompt(key.stringValue))
            }
            return slot
        }

        private func unreadable(_ key: Key, _ type: Any.Type) -> SlotUnreadable {
            SlotUnreadable(
                slot: key.stringValue, expected: String(describing: type), prompt: decoder.prompt(key.stringValue))
        }

        private func scalar<Value: LosslessStringConvertible>(_ key: Key, _: Value.Type) throws -> Value {
            guard let value = Value(try slot(key).spoken) else { throw unreadable(key, Value.self) }
            return value
        }

        func decode(_: String.Type, forKey key: Key) throws -> String { try slot(key).spoken }
        func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try scalar(key, type) }
        func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try scalar(key, type) }
        func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try scalar(key, type) }
        func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try scalar(key, type) }
        func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try scalar(key, type) }
        func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try scalar(key, type) }
        func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try scalar(key, type) }
        func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try scalar(key, type) }
        func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try scalar(key, type) }
        func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try scalar(key, type) }
        func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try scalar(key, type) }
        func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try scalar(key, type) }
        func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try scalar(key, type) }

        func decode<Value: Decodable>(_: Value.Type, forKey key: Key) throws -> Value {
            let slot = try slot(key)
            if Value.self == Duration.self, let value = Duration(iso8601: slot.spoken) as? Value { return value }
            // The canonical value first, by id and by name; then what was said.
            for text in slot.readings {
                if let value = try? Value(from: SlotValueDecoder(slot: slot, text: text)) { return value }
            }
            throw unreadable(key, Value.self)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> { throw unreadable(key, type) }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            let slot = try slot(key)
            return SlotListDecoding(slots: slot.elements)
        }
        func superDecoder() throws -> any Decoder { decoder }
        func superDecoder(forKey key: Key) throws -> any Decoder {
            let slot = try slot(key)
            return SlotValueDecoder(slot: slot, text: slot.spoken)
        }
    }
}

extension Slot {
    /// Whether Alexa understood a value: it writes `?` for a number or time that it did not understand.
    var isFilled: Bool {
        if let value { return !value.isEmpty && value != "?" }
        return !elements.isEmpty
    }

    /// What the user said; for several values, joined as in speech.
    var spoken: String { value ?? elements.map(\.spoken).joined(separator: " and ") }

    /// The texts that the value may be read from, canonical forms first.
    var readings: [String] {
        var readings: [String] = []
        if let match { readings = [match.id, match.name].compactMap(\.self) }
        return readings + [spoken]
    }

    /// The values of a slot that takes several, each as a slot of its own.
    var elements: [Slot] {
        values.map { Slot(name: name, value: $0.value ?? "", resolutions: $0.resolutions) }
    }
}
