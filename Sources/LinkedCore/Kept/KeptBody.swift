// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A whole body as it came, kept without a copy; its tokens are cut out when somebody asks for the bytes.
package struct KeptBody: Sendable {
    private let passage: Passage
    private let secrets: [Range<Int>]

    fileprivate init(_ passage: Passage, secrets: [Range<Int>]) {
        self.passage = passage
        self.secrets = secrets
    }

    /// The body's bytes, with `"REDACTED"` in the place of every token among them.
    package var redactedBytes: [UInt8] { Redaction.redacted(passage.bytes, secrets) }
}

extension JSONReader {
    /// What was read since `start`, to be asked for its bytes later or never.
    package mutating func kept(from start: Int) -> KeptBody { KeptBody(passage(from: start), secrets: secrets) }
}
