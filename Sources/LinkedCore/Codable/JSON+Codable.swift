// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Makes JSON Codable with any coder, so that a value can be a property of a user's own types.

extension JSON: Codable {
    /// Reads a value from any decoder. Another decoder cannot return a number as it was written: it is read as an integer if
    /// possible, and as a `Double` otherwise.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? JSONValueDecoder {
            self = decoder.json
            return
        }
        if let keyed = try? decoder.container(keyedBy: JSONKey.self) {
            var members = JSONObject<JSON>()
            for key in keyed.allKeys { members[key.stringValue] = try keyed.decode(JSON.self, forKey: key) }
            self = .object(members)
            return
        }
        if var unkeyed = try? decoder.unkeyedContainer() {
            var elements: [JSON] = []
            while !unkeyed.isAtEnd { elements.append(try unkeyed.decode(JSON.self)) }
            self = .array(elements)
            return
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let value = try? single.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? single.decode(Int64.self) {
            self = .number(JSONNumber(value))
        } else if let value = try? single.decode(UInt64.self) {
            self = .number(JSONNumber(value))
        } else if let value = try? single.decode(Double.self), let number = JSONNumber(value) {
            self = .number(number)
        } else {
            self = .string(try single.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder as? JSONValueEncoder {
            encoder.slot.json = self
            return
        }
        switch self {
        case .object(let members):
            var keyed = encoder.container(keyedBy: JSONKey.self)
            for (key, value) in members { try keyed.encode(value, forKey: JSONKey(key)) }
        case .array(let elements):
            var unkeyed = encoder.unkeyedContainer()
            for element in elements { try unkeyed.encode(element) }
        default:
            var single = encoder.singleValueContainer()
            try encodeScalar(to: &single)
        }
    }

    private func encodeScalar(to single: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .bool(let value): try single.encode(value)
        case .string(let value): try single.encode(value)
        case .number(let number):
            if let value = number.int64 {
                try single.encode(value)
            } else if let value = number.integer(UInt64.self) {
                try single.encode(value)
            } else if let value = number.double {
                try single.encode(value)
            } else {
                throw EncodingError.invalidValue(
                    number, .init(codingPath: single.codingPath, debugDescription: "a number out of range"))
            }
        default: try single.encodeNil()
        }
    }
}

struct JSONKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ text: String) { (stringValue, intValue) = (text, nil) }
    init(_ index: Int) { (stringValue, intValue) = (String(index), index) }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { self.init(intValue) }
}
