// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The name of a session attribute and the type of its value.
///
/// ```swift
/// extension SessionKey<Int> { static var attempts: Self { .init("attempts") } }
///
/// let n = turn.session[.attempts] ?? 0
/// let reply = Reply.ask("Again?").session(.attempts, n + 1)
/// ```
public struct SessionKey<Value: Codable & Sendable>: Sendable {
    /// The attribute's name in `sessionAttributes`.
    public let name: String
    let read: @Sendable (JSON) -> Value?
    private let write: @Sendable (Value) throws -> JSON

    public init(_ name: String) {
        self.init(name, read: { try? $0.decode(Value.self) }, write: { try JSON(encoding: $0) })
    }

    private init(
        _ name: String, read: @escaping @Sendable (JSON) -> Value?, write: @escaping @Sendable (Value) throws -> JSON
    ) {
        self.name = name
        self.read = read
        self.write = write
    }

    /// Returns the value as it is written in the session's attributes.
    func written(_ value: Value?) -> Result<JSON?, any Error> {
        guard let value else { return .success(nil) }
        do { return .success(try write(value)) } catch { return .failure(error) }
    }
}

// The most common types, without Codable, which is slower.

extension SessionKey<String> {
    public init(_ name: String) {
        self.init(name, read: { $0.string }, write: { .string($0) })
    }
}

extension SessionKey<Int> {
    public init(_ name: String) {
        self.init(name, read: { $0.int }, write: { .number(JSONNumber($0)) })
    }
}

extension SessionKey<Bool> {
    public init(_ name: String) {
        self.init(name, read: { $0.bool }, write: { .bool($0) })
    }
}

extension SessionKey<JSON> {
    public init(_ name: String) {
        self.init(name, read: { $0 }, write: { $0 })
    }
}

/// The attributes that a session keeps between its turns. A reply sets them: ``Reply/session(_:_:)``.
public struct SessionAttributes: Sendable, Hashable {
    private let attributes: RawObject

    init(_ attributes: RawObject?) { self.attributes = attributes ?? RawObject() }

    /// The attributes as Alexa sent them back; empty without a session. They are read again on each access.
    public var json: JSONObject<JSON> { attributes.value }

    /// The value of an attribute; `nil` if it is absent or of another type.
    ///
    /// Each access searches the bytes that Alexa sent from their beginning: to read more than a few attributes, take
    /// ``json`` once.
    public subscript<Value>(key: SessionKey<Value>) -> Value? {
        attributes[key.name].flatMap(key.read)
    }
}
