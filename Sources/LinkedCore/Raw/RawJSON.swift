// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A value in a body that is kept as bytes, and read or shown when it is asked for.
package struct RawJSON: Sendable {
    private let slice: RawSlice
    private let mayHoldToken: Bool

    /// Makes a kept value from bytes that have no token in them.
    package init(made bytes: [UInt8]) {
        slice = RawSlice(bytes)
        mayHoldToken = false
    }

    /// Skips the next value, checks it, and keeps it.
    package init(from json: inout JSONReader) throws(JSONError) {
        json.skipWhiteSpace()
        let start = json.position
        let metToken = json.metToken
        json.metToken = false
        defer { json.metToken = json.metToken || metToken }
        try json.skip()
        slice = json.slice(from: start)
        mayHoldToken = json.metToken
    }

    /// The value's bytes, with `"REDACTED"` instead of every token.
    package var redactedBytes: [UInt8] {
        mayHoldToken ? Redaction.redacted(slice.bytes, []) : Array(slice.bytes)
    }

    /// Reads the value; its tokens read `REDACTED`.
    ///
    /// Offsets in errors are those of the body. A token that was redacted earlier in the value shifts them by the difference
    /// in length.
    package func read<Value>(
        _ read: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> (value: Value, problems: [JSONError]) {
        let body = { (json: inout JSONReader) throws(JSONError) in (value: try read(&json), problems: json.problems) }
        guard mayHoldToken else { return try slice.read(body) }
        do throws(JSONError) {
            let read = try JSONReader.read(redactedBytes, limits: .widest, body)
            return (read.value, read.problems.map(inBody))
        } catch {
            throw inBody(error)
        }
    }

    /// The value itself; its tokens read `REDACTED`.
    package var value: JSON {
        (try? read { (json: inout JSONReader) throws(JSONError) in try json.value() })?.value ?? .null
    }

    private func inBody(_ error: JSONError) -> JSONError {
        JSONError(error.code, at: error.offset + slice.offset)
    }
}

extension RawJSON {
    /// Whether both have the same bytes, apart from tokens.
    package func isWritten(like other: Self) -> Bool {
        guard mayHoldToken || other.mayHoldToken else { return slice == other.slice }
        return redactedBytes == other.redactedBytes
    }
}

extension RawJSON: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.isWritten(like: right) || left.value == right.value
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension RawJSON: CustomReflectable {
    /// Shows the value and not its bytes.
    package var customMirror: Mirror { Mirror(self, children: ["json": value]) }
}
