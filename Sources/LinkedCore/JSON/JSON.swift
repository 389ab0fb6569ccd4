// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A JSON value that keeps everything: numbers as written, members in order.
///
/// ```swift
/// let json: JSON = ["name": "Dinner Jazz", "tracks": 12]
/// json["tracks"]?.int  // 12
/// ```
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as it was written.
    case number(JSONNumber)
    /// A string, without escapes.
    case string(String)
    /// Values in order.
    case array([JSON])
    /// Members in order.
    case object(JSONObject<JSON>)

    /// Reads a JSON text (RFC 8259).
    ///
    /// - Throws: ``JSONError`` that says what is wrong, and at which byte.
    public init(parsing text: some Sequence<UInt8>, limits: JSONReader.Limits = .init()) throws(JSONError) {
        self = try JSONReader.read(text, limits: limits) { (json: inout JSONReader) throws(JSONError) in
            try json.value()
        }
    }

    /// Reads a JSON text (RFC 8259).
    ///
    /// - Throws: ``JSONError`` that says what is wrong, and at which byte of the text's UTF-8.
    public init(parsing text: String, limits: JSONReader.Limits = .init()) throws(JSONError) {
        try self.init(parsing: text.utf8, limits: limits)
    }
}

extension JSON {
    /// Whether it is `null`.
    public var isNull: Bool { self == .null }
    /// The Boolean, if it is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The text, if it is a string.
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The number as written, if it is one.
    public var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }
    /// The number's value, if it is an integer that fits, also when written `85.0`.
    public var int: Int? { number?.int }
    /// The number's value, if it is an integer that fits into 64 bits.
    public var int64: Int64? { number?.int64 }
    /// The `Double` nearest to the number, if it is one and finite.
    public var double: Double? { number?.double }
    /// The elements, if it is an array.
    public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    /// The members, if it is an object.
    public var object: JSONObject<JSON>? { if case .object(let value) = self { value } else { nil } }

    /// The member with this key, if it is an object that has one.
    ///
    /// Setting a member turns a null into an object, and does nothing to a value of another kind. `nil` removes the member;
    /// `.null` sets it to null.
    public subscript(key: String) -> JSON? {
        get { object?[key] }
        set {
            if case .object(var members) = self {
                // Release the members first, so that they are changed in place and not copied.
                self = .null
                members[key] = newValue
                self = .object(members)
            } else if case .null = self, let newValue {
                self = .object([key: newValue])
            }
        }
    }

    /// The element at this index, if it is an array that has one.
    public subscript(index: Int) -> JSON? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByStringLiteral,
    ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    /// A literal that is not finite, such as `1e999`, becomes `null`, as in JavaScript's `JSON.stringify`.
    public init(floatLiteral value: Double) { self = JSONNumber(value).map(JSON.number) ?? .null }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        var members = JSONObject<JSON>()
        for (key, value) in elements { members[key] = value }
        self = .object(members)
    }
}
