// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// What a skill remembers of the turn's owner between sessions.
///
/// ```swift
/// let visits = try await turn.attributes.update(.visits, default: 0) { $0 += 1 }
/// let city = try await turn.attributes.get(.city) ?? "Berlin"
/// ```
///
/// * The attributes are loaded once a turn, when they are first used. A turn that uses none asks the store nothing.
/// * A change is stored when its call returns. If another turn was first, in this process or in another, the change is made
///   again to what is stored now, three times at most.
/// * Changes of one owner's attributes wait for each other within a process. Attributes that other versions of the skill wrote
///   stay as they are.
/// * Calls throw ``AttributeError``, and `CancellationError` and `DeadlineExceeded` of the turn. If the handler does not catch
///   it, the user hears the error's reply. While a call waits, the deadline is the turn's: a slow store ends in the skill's
///   `whenLate`.
public struct LastingAttributes: Sendable {
    /// The largest size of all attributes of one owner, as JSON: 1 MiB. A store may take less; in DynamoDB it is 400 KB.
    public static let maximumSize = 1 << 20

    let received: ReceivedRequest

    /// Returns an attribute's value; `nil` if it is absent.
    public func get<Value>(_ key: AttributeKey<Value>) async throws -> Value? {
        try key.value(in: try await received.attributeRecord().contents().members)
    }

    /// Changes an attribute, stores it, and returns the value that is stored.
    ///
    /// - Parameters:
    ///   - key: The attribute.
    ///   - initial: The value to change if the attribute is absent.
    ///   - change: Changes the value. It is called again for a newer value if another turn was first, so it should do nothing
    ///     else.
    @discardableResult
    public func update<Value>(
        _ key: AttributeKey<Value>, default initial: @autoclosure () -> Value,
        _ change: (inout Value) throws -> Void
    ) async throws -> Value {
        try await update(key, default: initial()) { value in
            try change(&value)
            return value
        }
    }

    /// Changes an attribute, stores it, and returns what the change returned.
    ///
    /// - Parameters:
    ///   - key: The attribute.
    ///   - initial: The value to change if the attribute is absent.
    ///   - change: Changes the value. It is called again for a newer value if another turn was first, so it should do nothing
    ///     else.
    /// - Returns: The result of `change` for the value that is stored.
    @discardableResult
    public func update<Value, Result>(
        _ key: AttributeKey<Value>, default initial: @autoclosure () -> Value,
        _ change: (inout Value) throws -> Result
    ) async throws -> Result {
        try await received.attributeRecord().update { members in
            var value = try key.value(in: members) ?? initial()
            let result = try change(&value)
            try key.set(value, in: &members)
            return result
        }
    }

    /// Sets an attribute, whatever its value was, and stores it. A value that cannot be read is replaced as well.
    public func set<Value>(_ key: AttributeKey<Value>, to value: Value) async throws {
        try await received.attributeRecord().update { try key.set(value, in: &$0) }
    }

    /// Removes an attribute, also one that cannot be read.
    public func remove<Value>(_ key: AttributeKey<Value>) async throws {
        try await received.attributeRecord().update { try key.set(nil, in: &$0) }
    }
}

extension LastingAttributes: CustomStringConvertible, CustomReflectable {
    /// Neither the owner nor the attributes.
    public var description: String { "LastingAttributes" }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

extension Turn {
    /// What the skill remembers between sessions: of the user, or of the owner that the skill chose.
    public var attributes: LastingAttributes { LastingAttributes(received: received) }
}
