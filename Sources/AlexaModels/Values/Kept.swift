// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A part of a body that keeps its bytes and is read when it is asked for.
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
public struct Kept<Value: JSONModel & Hashable>: Sendable, Hashable {
    /// The block as it stood in the body, tokens cut out; `nil` if it was not there, or null.
    public private(set) var bytes: [UInt8]?
    /// Where the block began in the body.
    private var offset = 0

    /// A block that is not there.
    public init() {}

    /// A block that was made here.
    public init(wrappedValue: Value?) { bytes = wrappedValue?.json() }

    init(from json: inout JSONReader) throws(JSONError) {
        guard try !json.readNull() else { return }
        offset = json.offset
        bytes = try json.redactedBytes()
    }

    /// The block; `nil` if it is not there or cannot be read.
    public var wrappedValue: Value? {
        get { read().value }
        set {
            bytes = newValue?.json()
            offset = 0
        }
    }

    /// The block itself, to ask for its bytes, its JSON and its problems.
    public var projectedValue: Self { self }

    /// The block as JSON, with what its model does not know.
    public var json: JSON? { bytes.flatMap { try? JSON(parsing: $0) } }

    /// What is wrong with the block: why it cannot be read, or what was passed over when it was read.
    public var problems: [JSONError] { read().problems }

    private func read() -> (value: Value?, problems: [JSONError]) {
        guard let bytes else { return (nil, []) }
        do throws(JSONError) {
            let read = try JSONReader.read(bytes) { (json: inout JSONReader) throws(JSONError) in
                (value: try Value(from: &json), problems: json.problems)
            }
            return (read.value, read.problems.map(inBody))
        } catch {
            return (nil, [inBody(error)])
        }
    }

    /// Counts from the beginning of the body instead of the block's. A token that was cut out further up in the same block
    /// shifts the offset by the difference in length.
    private func inBody(_ error: JSONError) -> JSONError { JSONError(error.code, at: error.offset + offset) }

    /// Whether both blocks are written alike, or read the same.
    public static func == (left: Self, right: Self) -> Bool {
        if left.bytes == right.bytes { return true }
        guard let value = left.wrappedValue, let other = right.wrappedValue else { return false }
        return value == other
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Kept: CustomReflectable {
    /// Shows the block as text: the bytes say nothing to a reader.
    public var customMirror: Mirror {
        Mirror(self, children: ["json": bytes.map { String(decoding: $0, as: UTF8.self) } as Any])
    }
}

extension JSONWriter {
    /// Writes a block as it was kept; one that is not there writes nothing.
    mutating func member<Value>(_ key: StaticString, _ block: Kept<Value>) {
        guard let bytes = block.bytes else { return }
        self.key(key)
        raw(bytes)
    }
}
