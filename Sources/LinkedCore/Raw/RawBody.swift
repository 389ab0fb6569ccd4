// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A whole body, kept without a copy. Its tokens are redacted when the bytes are asked for.
package struct RawBody: Sendable {
    private let slice: RawSlice
    private let secrets: [Range<Int>]

    fileprivate init(_ slice: RawSlice, secrets: [Range<Int>]) {
        self.slice = slice
        self.secrets = secrets
    }

    /// The body's bytes, with `"REDACTED"` instead of every token.
    package var redactedBytes: [UInt8] { Redaction.redacted(slice.bytes, secrets) }
}

extension JSONReader {
    /// Keeps what was read since `start`.
    package mutating func rawBody(from start: Int) -> RawBody { RawBody(slice(from: start), secrets: secrets) }
}
