// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes compact JSON (RFC 8259) into bytes.
///
/// ```swift
/// let bytes = JSONWriter.write { json in
///     json.object { json in
///         json.member("type", "PlainText")
///         json.member("text", text)
///     }
/// }
/// ```
///
/// What it writes is always well-formed as long as keys stand in objects and values do not; nothing it is given can break
/// out of a string. A `Double` that is not finite has no form in JSON and is written as `null`, as in JavaScript.
public struct JSONWriter: Sendable {
    @usableFromInline var bytes: [UInt8] = []
    /// A value was just completed, so that the next one needs a comma.
    @usableFromInline var afterValue = false
    /// Whether tokens are written as they are; otherwise `REDACTED` takes their place.
    public let revealsTokens: Bool

    @inlinable
    public init(revealingTokens: Bool = false, capacity: Int = 512) {
        revealsTokens = revealingTokens
        bytes.reserveCapacity(capacity)
    }

    /// The bytes of the value that `body` writes.
    @inlinable
    public static func write(
        revealingTokens: Bool = false, capacity: Int = 512, _ body: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var json = JSONWriter(revealingTokens: revealingTokens, capacity: capacity)
        body(&json)
        return json.bytes
    }

    /// Writes an object with the members that `body` writes.
    @inlinable
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(0x7B)
        afterValue = false
        body(&self)
        bytes.append(0x7D)
        afterValue = true
    }

    /// Writes an array with the elements that `body` writes.
    @inlinable
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(0x5B)
        afterValue = false
        body(&self)
        bytes.append(0x5D)
        afterValue = true
    }

    /// Writes a member's key; its value has to follow. The literal has nothing in it that needs an escape.
    @inlinable
    public mutating func key(_ key: StaticString) {
        separate()
        bytes.append(0x22)
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(0x22)
        bytes.append(0x3A)
        afterValue = false
    }

    /// Writes a member's key that is data; its value has to follow.
    public mutating func key(_ key: String) {
        string(key)
        bytes.append(0x3A)
        afterValue = false
    }

    /// Writes a member.
    @inlinable
    public mutating func member<Value: JSONModel>(_ key: StaticString, _ value: Value) {
        self.key(key)
        value.write(to: &self)
    }

    /// Writes a member; `nil` writes nothing.
    @inlinable
    public mutating func member<Value: JSONModel>(_ key: StaticString, _ value: Value?) {
        guard let value else { return }
        self.key(key)
        value.write(to: &self)
    }

    /// Writes a member that is a token: `REDACTED`, unless the writer ``revealsTokens``; `nil` writes nothing.
    public mutating func member(_ key: StaticString, _ token: (some BearerToken)?) {
        guard let token else { return }
        self.key(key)
        string(revealsTokens ? token.revealed() : redactedText)
    }

    /// Writes a value: an element of an array, or what follows a key.
    @inlinable
    public mutating func value<Value: JSONModel>(_ value: Value) {
        value.write(to: &self)
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        literal("null")
        afterValue = true
    }

    /// Writes bytes that are a JSON value already, for instance from ``JSONReader/rawBytes()``.
    public mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        afterValue = true
    }

    @inline(__always) @usableFromInline
    mutating func separate() {
        if afterValue { bytes.append(0x2C) }
    }

    @inlinable
    mutating func literal(_ text: StaticString) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

extension JSONWriter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The size of what was written: the bytes hold tokens where the writer reveals them.
    public var description: String { "\(bytes.count) bytes" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
