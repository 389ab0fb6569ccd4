// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A part of a body that is kept as bytes and read at each access.
///
/// Most turns need only few of the blocks that Alexa sends, so they are not read in advance. A malformed block does not
/// fail the envelope; the projection says what is wrong with it:
///
/// ```swift
/// envelope.context.viewport?.pixelWidth
/// envelope.context.$viewport.problems      // [expected array, found string at byte 412]
/// ```
///
/// Each access reads the bytes again: keep the value if you need it more than once.
@propertyWrapper
public struct Raw<Value: JSONModel & Hashable>: Sendable, Hashable {
    private var kept: RawJSON?

    /// Creates an absent block.
    public init() {}

    /// Creates a block from a value.
    public init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    init(from json: inout JSONReader) throws(JSONError) {
        guard try !json.readNull() else { return }
        kept = try RawJSON(from: &json)
    }

    /// The block's bytes as received, with tokens redacted; `nil` if it was absent or null.
    public var bytes: [UInt8]? { kept?.redactedBytes }

    /// The block's value; `nil` if it is absent or cannot be read.
    public var wrappedValue: Value? {
        get { read().value }
        set { kept = newValue.map { RawJSON(made: $0.jsonBytes()) } }
    }

    /// The block itself, with its bytes, its JSON and its problems.
    public var projectedValue: Self { self }

    /// The block as JSON, with members that have no model.
    public var json: JSON? { bytes.flatMap { try? JSON(parsing: $0) } }

    /// The problems of the block: why it cannot be read, or which parts were left out.
    public var problems: [JSONError] { read().problems }

    private func read() -> (value: Value?, problems: [JSONError]) {
        guard let kept else { return (nil, []) }
        do throws(JSONError) {
            let read = try kept.read { (json: inout JSONReader) throws(JSONError) in try Value(from: &json) }
            return (read.value, read.problems)
        } catch {
            return (nil, [error])
        }
    }

    /// Returns whether both blocks have the same bytes or the same value.
    public static func == (left: Self, right: Self) -> Bool {
        if left.isWritten(like: right) { return true }
        guard let value = left.wrappedValue, let other = right.wrappedValue else { return false }
        return value == other
    }

    private func isWritten(like other: Self) -> Bool {
        guard let kept, let others = other.kept else { return kept == nil && other.kept == nil }
        return kept.isWritten(like: others)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Raw: CustomReflectable {
    /// Shows the block as text instead of as bytes.
    public var customMirror: Mirror {
        Mirror(self, children: ["json": bytes.map { String(decoding: $0, as: UTF8.self) } as Any])
    }
}

extension JSONWriter {
    /// Writes a block's bytes as they were kept; an absent block writes nothing.
    mutating func member<Value>(_ key: StaticString, _ block: Raw<Value>) {
        guard let bytes = block.bytes else { return }
        self.key(key)
        raw(bytes)
    }
}
