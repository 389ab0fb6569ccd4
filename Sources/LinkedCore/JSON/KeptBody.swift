// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A value as it stood in a body, kept without a copy; its tokens are cut out when somebody asks for the bytes.
package struct KeptBody: Sendable {
    private let body: [UInt8]
    private let range: Range<Int>
    private let secrets: [Range<Int>]

    fileprivate init(_ body: [UInt8], _ range: Range<Int>, secrets: [Range<Int>]) {
        self.body = body
        self.range = range
        self.secrets = secrets
    }

    /// The value's bytes, with `"REDACTED"` in the place of every token among them.
    package var redactedBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count + 16)
        var run = range.lowerBound
        for secret in secrets where run <= secret.lowerBound && secret.upperBound <= range.upperBound {
            bytes += body[run..<secret.lowerBound]
            bytes.append(0x22)
            bytes += redactedText.utf8
            bytes.append(0x22)
            run = secret.upperBound
        }
        bytes += body[run..<range.upperBound]
        return bytes
    }
}

extension KeptBody: CustomReflectable {
    /// Shows nothing: the body holds tokens.
    package var customMirror: Mirror { Mirror(self, children: ["bytes": range.count]) }
}

extension JSONReader {
    /// What was read since `start`, to be asked for its bytes later or never.
    package mutating func kept(from start: Int) -> KeptBody {
        KeptBody(body(), min(max(start, 0), position)..<position, secrets: secrets)
    }
}
