// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A whole body, kept without a copy. Its tokens are redacted when the bytes are asked for.
package struct KeptBody: Sendable {
    private let passage: Passage
    private let secrets: [Range<Int>]

    fileprivate init(_ passage: Passage, secrets: [Range<Int>]) {
        self.passage = passage
        self.secrets = secrets
    }

    /// The body's bytes, with `"REDACTED"` instead of every token.
    package var redactedBytes: [UInt8] { Redaction.redacted(passage.bytes, secrets) }
}

extension JSONReader {
    /// Keeps what was read since `start`.
    package mutating func kept(from start: Int) -> KeptBody { KeptBody(passage(from: start), secrets: secrets) }
}
