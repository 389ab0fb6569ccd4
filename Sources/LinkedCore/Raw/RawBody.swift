// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A whole body as it came, kept without a copy; its tokens are cut out when somebody asks for the bytes.
package struct RawBody: Sendable {
    private let slice: RawSlice
    private let secrets: [Range<Int>]

    fileprivate init(_ slice: RawSlice, secrets: [Range<Int>]) {
        self.slice = slice
        self.secrets = secrets
    }

    /// The body's bytes, with `"REDACTED"` in the place of every token among them.
    package var redactedBytes: [UInt8] { Redaction.redacted(slice.bytes, secrets) }
}

extension JSONReader {
    /// What was read since `start`, to be asked for its bytes later or never.
    package mutating func rawBody(from start: Int) -> RawBody { RawBody(slice(from: start), secrets: secrets) }
}
