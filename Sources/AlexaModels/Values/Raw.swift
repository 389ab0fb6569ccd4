// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A part of a body that is kept as it came and is read when it is asked for.
///
/// Most turns need few of the blocks that Alexa sends along, so reading them all would be work for nothing. A block that is
/// malformed costs only itself; the projection says what was wrong with it:
///
/// ```swift
/// envelope.context.viewport?.pixelWidth
/// envelope.context.$viewport.problems      // [expected array, found string at byte 412]
/// ```
///
/// Each access reads the bytes anew: keep the value if you need it more than once.
@propertyWrapper
public struct Raw<Value: JSONModel & Hashable>: Sendable, Hashable {
    private var kept: RawJSON?

    /// A block that is not there.
    public init() {}

    /// A block that was made here.
    public init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    init(from json: inout JSONReader) throws(JSONError) {
        guard try !json.readNull() else { return }
        kept = try RawJSON(from: &json)
    }

    /// The block as it stood in the body, tokens cut out; `nil` if it was not there, or null.
    public var bytes: [UInt8]? { kept?.redactedBytes }

    /// The block; `nil` if it is not there or cannot be read.
    public var wrappedValue: Value? {
        get { read().value }
        set { kept = newValue.map { RawJSON(made: $0.jsonBytes()) } }
    }

    /// The block itself, to ask for its bytes, its JSON and its problems.
    public var projectedValue: Self { self }

    /// The block as JSON, with what its model does not know.
    public var json: JSON? { bytes.flatMap { try? JSON(parsing: $0) } }

    /// What is wrong with the block: why it cannot be read, or what was passed over when it was read.
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

    /// Whether both blocks are written alike, or read the same.
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
    /// Shows the block as text: the bytes say nothing to a reader.
    public var customMirror: Mirror {
        Mirror(self, children: ["json": bytes.map { String(decoding: $0, as: UTF8.self) } as Any])
    }
}

extension JSONWriter {
    /// Writes a block as it was kept; one that is not there writes nothing.
    mutating func member<Value>(_ key: StaticString, _ block: Raw<Value>) {
        guard let bytes = block.bytes else { return }
        self.key(key)
        raw(bytes)
    }
}
