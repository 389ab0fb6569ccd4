// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads `Decodable` types from a ``JSON`` value.
struct JSONValueDecoder: Decoder {
    let json: JSON
    let codingPath: [any CodingKey]
    let keys: JSONKeys
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard let members = json.object else { throw mismatch([String: JSON].self) }
        return KeyedDecodingContainer(
            JSONKeyedDecoding(
                members: members, codingPath: codingPath, keys: keys.forContainer(keyedBy: Key.self), nestedKeys: keys))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard let elements = json.array else { throw mismatch([JSON].self) }
        return JSONUnkeyedDecoding(elements: elements, codingPath: codingPath, keys: keys)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    private func mismatch(_ wanted: Any.Type) -> DecodingError {
        let context = DecodingError.Context(codingPath: codingPath, debugDescription: "found \(json.kind)")
        return json == .null ? .valueNotFound(wanted, context) : .typeMismatch(wanted, context)
    }

    /// Makes the error for a number that the type cannot hold, without the number.
    private func unfit(_ wanted: Any.Type) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "found a number that is no \(wanted)"))
    }

    private func integer<Integer: FixedWidthInteger>(_: Integer.Type) throws -> Integer {
        guard let number = json.number else { throw mismatch(Integer.self) }
        guard let value = number.integer(Integer.self) else { throw unfit(Integer.self) }
        return value
    }

    private func double() throws -> Double {
        guard let number = json.number else { throw mismatch(Double.self) }
        guard let value = number.double else { throw unfit(Double.self) }
        return value
    }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { json == .null }

    func decode(_: Bool.Type) throws -> Bool {
        guard let value = json.bool else { throw mismatch(Bool.self) }
        return value
    }

    func decode(_: String.Type) throws -> String {
        guard let value = json.string else { throw mismatch(String.self) }
        return value
    }

    func decode(_: Double.Type) throws -> Double { try double() }
    func decode(_: Float.Type) throws -> Float {
        let value = Float(try double())
        guard value.isFinite else { throw unfit(Float.self) }
        return value
    }

    func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    func decode<Value: Decodable>(_: Value.Type) throws -> Value {
        guard FoundationDate.isType(Value.self) else { return try Value(from: self) }
        guard let text = json.string else { throw mismatch(Value.self) }
        guard let seconds = FoundationDate.seconds(of: text), let number = JSONNumber(seconds) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: codingPath, debugDescription: "found a string that is no date of RFC 3339"))
        }
        return try Value(from: JSONValueDecoder(json: .number(number), codingPath: codingPath, keys: keys))
    }
}

private struct JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let members: JSONObject<JSON>
    let codingPath: [any CodingKey]
    let keys: JSONKeys
    let nestedKeys: JSONKeys

    var allKeys: [Key] {
        members.keys.compactMap { Key(stringValue: keys.name(of: $0)) ?? Key(stringValue: $0) }
    }
    func contains(_ key: Key) -> Bool { member(written(key), key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).json == .null }

    /// Returns the key as errors name it: the one in the JSON.
    private func written(_ key: Key) -> any CodingKey {
        keys == .asNamed ? key : JSONKey(keys.written(key.stringValue))
    }

    private func member(_ written: any CodingKey, _ key: Key) -> JSON? {
        members[written.stringValue] ?? (keys == .asNamed ? nil : members[key.stringValue])
    }

    private func value(_ key: Key) throws -> JSONValueDecoder {
        let written = written(key)
        guard let json = member(written, key) else {
            throw DecodingError.keyNotFound(written, .init(codingPath: codingPath, debugDescription: "no such member"))
        }
        return JSONValueDecoder(json: json, codingPath: codingPath + [written], keys: nestedKeys)
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).decode(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).decode(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).decode(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).decode(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).decode(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).decode(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).decode(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).decode(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try value(key).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try value(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        JSONValueDecoder(
            json: members["super"] ?? .null, codingPath: codingPath + [JSONKey("super")], keys: nestedKeys)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

private struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    let elements: [JSON]
    let codingPath: [any CodingKey]
    let keys: JSONKeys
    var currentIndex = 0

    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    private func current(_ wanted: Any.Type) throws -> JSONValueDecoder {
        let path = codingPath + [JSONKey(currentIndex)]
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(wanted, .init(codingPath: path, debugDescription: "no more elements"))
        }
        return JSONValueDecoder(json: elements[currentIndex], codingPath: path, keys: keys)
    }

    private mutating func next<Value>(_ type: Value.Type, _ read: (JSONValueDecoder) throws -> Value) throws -> Value {
        let value = try read(try current(type))
        currentIndex += 1
        return value
    }

    mutating func decodeNil() throws -> Bool {
        guard try current(JSON.self).json == .null else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: String.Type) throws -> String { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Double.Type) throws -> Double { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Float.Type) throws -> Float { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int.Type) throws -> Int { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next(type) { try $0.decode(type) } }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next(type) { try $0.decode(type) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next(KeyedDecodingContainer<Nested>.self) { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next((any UnkeyedDecodingContainer).self) { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try next((any Decoder).self) { $0 } }
}

extension JSON {
    var kind: JSONReader.Kind {
        switch self {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}
