// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Converts between your own `Codable` types and the JSON of a service.
///
/// ```swift
/// import Foundation
/// import LinkedHTTP
///
/// struct Visit: Codable { var doorID: String; var openedAt: Date }
///
/// let text = #"{"door_id":"front","opened_at":"2026-11-25T18:00:00Z"}"#
/// let visit = try JSONCoder.snakeCase.decode(Visit.self, from: text.utf8)
/// ```
///
/// A `Date`, of Foundation or FoundationEssentials, is text (RFC 3339 section 5.6). It is read with any offset and any number
/// of fraction digits, and written in UTC with as many as it needs, nine at most. Another text is an error that names the
/// member; so is writing a date outside of the years 0 to 9999.
///
/// `Data`, `URL` and `Decimal` are read and written as their own `Codable` says. If a service uses another form for
/// them or for its dates, use Foundation's coders: see ``init(encode:decode:)``.
///
/// A ``JSONModel`` reads and writes itself with every coder; its tokens are written as `REDACTED`.
public struct JSONCoder: Sendable {
    private enum Way: Sendable {
        case bridge(JSONKeys)
        case closures(
            encode: @Sendable (any Encodable) throws -> [UInt8],
            decode: @Sendable (any Decodable.Type, [UInt8]) throws -> any Decodable)
    }

    private let way: Way

    /// A coder whose keys have the same names as in Swift. This is the default.
    public static let standard = JSONCoder(.asNamed)

    /// A coder whose keys are in snake_case in the JSON: `doorID` is `door_id`, `isOpen` is `is_open`, `URLForLine2` is
    /// `url_for_line2`.
    ///
    /// A word begins at an upper-case letter after another character, and at the last of several upper-case letters before a
    /// lower-case one; a digit belongs to the word before it. Reading converts the Swift name too, so that whatever is
    /// written can be read again. A key that has other characters than letters and digits, such as an underscore, stays
    /// as it is; so do the keys of a dictionary, of `JSON` and of a ``JSONModel``, which are data. If the member in
    /// snake_case is missing, one with the Swift name is read.
    public static let snakeCase = JSONCoder(.snakeCase)

    private init(_ keys: JSONKeys) { way = .bridge(keys) }

    /// Makes a coder from your own encoder and decoder, for everything that is not a ``JSONModel``.
    ///
    /// ```swift
    /// import Foundation
    /// import LinkedHTTP
    ///
    /// let seconds = JSONCoder { value in
    ///     let encoder = JSONEncoder()
    ///     encoder.dateEncodingStrategy = .secondsSince1970
    ///     return Array(try encoder.encode(value))
    /// } decode: { type, body in
    ///     let decoder = JSONDecoder()
    ///     decoder.dateDecodingStrategy = .secondsSince1970
    ///     return try decoder.decode(type, from: Data(body))
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - encode: Writes a value as JSON.
    ///   - decode: Reads a value of the type from JSON.
    public init(
        encode: @escaping @Sendable (_ value: any Encodable) throws -> [UInt8],
        decode: @escaping @Sendable (_ type: any Decodable.Type, _ body: [UInt8]) throws -> any Decodable
    ) {
        way = .closures(encode: encode, decode: decode)
    }

    /// Writes a value as compact JSON.
    ///
    /// - Throws: `EncodingError`, or what your own encoder throws.
    public func encode(_ value: some Encodable) throws -> [UInt8] {
        if let model = value as? any JSONModel { return model.jsonBytes() }
        switch way {
        case .bridge(let keys): return try JSON(encoding: value, keys).jsonBytes()
        case .closures(let encode, _): return try encode(value)
        }
    }

    /// Reads a value from a JSON text.
    ///
    /// - Throws: ``JSONError`` if the text is not JSON; if it is not what the type asks for, ``JSONError`` from a
    ///   ``JSONModel`` and `DecodingError` from any other type; or what your own decoder throws.
    public func decode<Value: Decodable>(_: Value.Type, from text: some Sequence<UInt8>) throws -> Value {
        try decode(Value.self, from: text, limits: .init())
    }

    func decode<Value: Decodable>(
        _: Value.Type, from text: some Sequence<UInt8>, limits: JSONReader.Limits
    ) throws -> Value {
        if let model = Value.self as? any JSONModel.Type {
            let value = try model.init(json: text, limits: limits)
            if let value = value as? Value { return value }
        }
        switch way {
        case .bridge(let keys):
            return try JSON(parsing: text, limits: limits).decode(Value.self, keys)
        case .closures(_, let decode):
            guard let value = try decode(Value.self, Array(text)) as? Value else {
                throw DecodingError.typeMismatch(
                    Value.self, .init(codingPath: [], debugDescription: "the decoder returned another type"))
            }
            return value
        }
    }
}

extension JSON {
    /// Reads one of your own types from a JSON text, as ``JSONCoder/standard`` does.
    ///
    /// - Throws: ``JSONError`` if the text is not JSON; if it is not what the type asks for, ``JSONError`` from a
    ///   ``JSONModel`` and `DecodingError` from any other type.
    public static func decode<Value: Decodable>(
        _: Value.Type, from text: some Sequence<UInt8>, limits: JSONReader.Limits = .init()
    ) throws -> Value {
        try JSONCoder.standard.decode(Value.self, from: text, limits: limits)
    }

    /// Reads one of your own types from this value, as ``JSONCoder/standard`` does. A member that is `null` counts as absent
    /// where the type allows that.
    ///
    /// - Throws: `DecodingError`.
    public func decode<Value: Decodable>(_: Value.Type) throws -> Value { try decode(Value.self, .asNamed) }

    func decode<Value: Decodable>(_: Value.Type, _ keys: JSONKeys) throws -> Value {
        try JSONValueDecoder(json: self, codingPath: [], keys: keys).decode(Value.self)
    }

    /// Writes one of your own types as a value, as ``JSONCoder/standard`` does.
    ///
    /// - Throws: `EncodingError`, for instance for a `Double` that is not finite.
    public init(encoding value: some Encodable) throws { try self.init(encoding: value, .asNamed) }

    init(encoding value: some Encodable, _ keys: JSONKeys) throws {
        let slot = JSONValueEncoder.Slot()
        try JSONValueEncoder(slot: slot, codingPath: [], keys: keys).encode(value)
        self = slot.finished()
    }
}
