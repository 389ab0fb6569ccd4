// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Writes compact JSON (RFC 8259) into bytes.
///
/// ```swift
/// let bytes = JSONWriter.write { json in
///     json.object { json in
///         json.member("type", "PlainText")
///         json.member("text", "Bye!")
///     }
/// }
/// ```
///
/// The result is well-formed if each value in an object follows a key, and keys are written only in objects; no text can break
/// out of its string. JSON has no form for a `Double` that is not finite: it is written as `null`, as in JavaScript.
@safe
public struct JSONWriter: ~Copyable {
    var base: UnsafeMutablePointer<UInt8>
    var count = 0
    var capacity: Int
    /// Whether a value was just completed, so that the next one needs a comma.
    var afterValue = false
    /// Whether tokens are written as they are and not as `REDACTED`.
    public let revealsTokens: Bool

    @usableFromInline
    init(revealingTokens: Bool, capacity: Int) {
        revealsTokens = revealingTokens
        self.capacity = max(capacity, 16)
        unsafe base = .allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// Returns the bytes of the value that `body` writes.
    @inlinable
    public static func write(
        revealingTokens: Bool = false, capacity: Int = 512, _ body: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var json = JSONWriter(revealingTokens: revealingTokens, capacity: capacity)
        body(&json)
        return json.written
    }

    /// Writes an object with the members that `body` writes.
    @inlinable
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(0x7B)
        body(&self)
        close(0x7D)
    }

    /// Writes an array with the elements that `body` writes.
    @inlinable
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        open(0x5B)
        body(&self)
        close(0x5D)
    }

    @usableFromInline
    mutating func open(_ bracket: UInt8) {
        separate(reserving: 1)
        put(bracket)
        afterValue = false
    }

    @usableFromInline
    mutating func close(_ bracket: UInt8) {
        reserve(1)
        put(bracket)
        afterValue = true
    }

    /// Writes a member's key; its value has to follow. The literal must not need an escape.
    public mutating func key(_ key: StaticString) {
        separate(reserving: key.utf8CodeUnitCount &+ 3)
        put(0x22)
        put(key)
        put(0x22)
        put(0x3A)
        afterValue = false
    }

    /// Writes a member's key that is data; its value has to follow.
    public mutating func key(_ key: String) {
        string(key)
        reserve(1)
        put(0x3A)
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

    /// Writes bytes that are a JSON value already, for instance from ``JSONReader/rawBytes()``.
    public mutating func raw(_ json: [UInt8]) { unsafe json.withUnsafeBufferPointer { unsafe raw($0) } }

    /// Writes bytes that are a JSON value already, or a member with its key.
    package mutating func raw(_ json: ArraySlice<UInt8>) { unsafe json.withUnsafeBufferPointer { unsafe raw($0) } }

    mutating func raw(_ json: UnsafeBufferPointer<UInt8>) {
        separate(reserving: json.count)
        unsafe append(json)
        afterValue = true
    }
}
