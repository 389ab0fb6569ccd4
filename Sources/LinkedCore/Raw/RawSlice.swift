// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A part of a body that is kept without a copy: a reference to the body, and a place in it.
package struct RawSlice: Sendable {
    private let body: [UInt8]
    private let start: Int32
    private let end: Int32

    /// All of the bytes.
    package init(_ bytes: [UInt8]) { self.init(of: bytes, 0..<bytes.count) }

    /// - Parameter range: A place in the body. No body that was read has more bytes than an `Int32` counts.
    init(of body: [UInt8], _ range: Range<Int>) {
        self.body = body
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
    }

    package var bytes: ArraySlice<UInt8> { body[Int(start)..<Int(end)] }
    package var offset: Int { Int(start) }

    /// Reads the value again that stands here. Offsets in errors are those of the body.
    package func read<Value>(
        _ read: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        try unsafe body.withUnsafeBufferPointer { (all) throws(JSONError) in
            try unsafe JSONReader.value(of: all, .widest, owner: body, from: offset, to: Int(end), read)
        }
    }
}

extension RawSlice: Hashable {
    package static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }
    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension RawSlice: CustomReflectable {
    /// Shows no byte: the body around it may hold tokens.
    package var customMirror: Mirror { Mirror(self, children: ["bytes": bytes.count]) }
}

extension JSONReader {
    /// What was read since `start`.
    package mutating func slice(from start: Int) -> RawSlice {
        RawSlice(of: body(), min(max(start, 0), position)..<position)
    }

    /// The bytes that are read, as an array: the caller's own if they came as one.
    private mutating func body() -> [UInt8] {
        if let owner { return owner }
        let copy = copy(from: 0, to: end)
        owner = copy
        return copy
    }
}
