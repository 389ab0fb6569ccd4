// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A part of a body that is kept without a copy: a reference to the body, and a range in it.
package struct RawSlice: Sendable {
    private let body: [UInt8]
    private let start: Int32
    private let end: Int32

    /// Makes a passage of all the bytes.
    package init(_ bytes: [UInt8]) { self.init(of: bytes, 0..<bytes.count) }

    /// - Parameter range: A range in the body. A body that was read is never longer than `Int32.max`.
    init(of body: [UInt8], _ range: Range<Int>) {
        self.body = body
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
    }

    package var bytes: ArraySlice<UInt8> { body[Int(start)..<Int(end)] }
    package var offset: Int { Int(start) }

    /// Reads the value again. Offsets in errors are those of the body.
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
    /// Shows only the size: the body may contain tokens.
    package var customMirror: Mirror { Mirror(self, children: ["bytes": bytes.count]) }
}

extension JSONReader {
    /// Returns what was read since `start`.
    package mutating func slice(from start: Int) -> RawSlice {
        RawSlice(of: body(), min(max(start, 0), position)..<position)
    }

    /// Returns the reader's bytes as an array: the caller's own if it gave an array.
    private mutating func body() -> [UInt8] {
        if let owner { return owner }
        let copy = copy(from: 0, to: end)
        owner = copy
        return copy
    }
}
