// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The name of a session attribute and the type of its value.
///
/// ```swift
/// extension SessionKey<Int> { static var attempts: Self { .init("attempts") } }
///
/// let n = turn.session[.attempts] ?? 0
/// return .ask("Again?").session(.attempts, n + 1)
/// ```
public struct SessionKey<Value: Codable & Sendable>: Sendable {
    /// The attribute's name in `sessionAttributes`.
    public let name: String
    let read: @Sendable (JSON) -> Value?
    let write: @Sendable (Value) throws -> JSON

    public init(_ name: String) {
        self.name = name
        read = { try? $0.decode(Value.self) }
        write = { try JSON(encoding: $0) }
    }
}

// The commonest types, without the detour over Codable.

extension SessionKey<String> {
    public init(_ name: String) {
        self.name = name
        read = { $0.string }
        write = { .string($0) }
    }
}

extension SessionKey<Int> {
    public init(_ name: String) {
        self.name = name
        read = { $0.int }
        write = { .number(JSONNumber($0)) }
    }
}

extension SessionKey<Bool> {
    public init(_ name: String) {
        self.name = name
        read = { $0.bool }
        write = { .bool($0) }
    }
}

extension SessionKey<JSON> {
    public init(_ name: String) {
        self.name = name
        read = { $0 }
        write = { $0 }
    }
}

/// What a session remembers between its turns. Written by the reply: ``Reply/session(_:_:)``.
public struct SessionAttributes: Sendable, Hashable {
    /// The attributes as Alexa sent them back; empty out of a session.
    public let json: JSONObject<JSON>

    init(_ attributes: JSONObject<JSON>?) { json = attributes ?? [:] }

    /// The value of an attribute; `nil` if it is absent or of another type.
    public subscript<Value>(key: SessionKey<Value>) -> Value? {
        json[key.name].flatMap(key.read)
    }
}
