// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Bodies are kept for later questions, and what is shown of them must not hold a token. The tokens are looked for when
// somebody asks, by their keys, also in parts that nobody has read; while reading, the reader only remembers whether it met
// such a key at all.

extension JSONReader.Key {
    /// Whether a member with this key holds a token, wherever in a body it stands.
    @inline(__always)
    var namesToken: Bool {
        guard 11...14 ~= count else { return false }
        switch self {
        case "accessToken", "apiAccessToken", "consentToken", "refreshToken", "access_token", "refresh_token":
            return true
        default: return false
        }
    }
}

extension JSONReader {
    /// Reads a token where one may stand; one that is null, empty or `REDACTED` counts as absent.
    ///
    /// The keys that Alexa and OAuth 2 give tokens are known, and their values are cut out of ``redactedBytes(from:)``
    /// whoever reads them. A secret under another key has to be ``redact(from:)``ed.
    public mutating func optionalToken() throws(JSONError) -> String? {
        guard let text = try optionalString(), !text.isEmpty, text != redactedText else { return nil }
        return text
    }

    /// Has what was read since `start` cut out of ``redactedBytes(from:)``.
    ///
    /// - Parameter start: An ``offset`` where a value began.
    public mutating func redact(from start: Int) {
        forgetSecrets(from: start)
        if start < position { secrets.append(start..<position) }
    }

    /// Forgets what was noted at or after `start`, because the reader goes back there.
    @usableFromInline
    mutating func forgetSecrets(from start: Int) {
        while let last = secrets.last, last.lowerBound >= start { secrets.removeLast() }
    }

    /// Notes that a key which was passed over may name a token. Every name ends alike; the rest is for who looks closer.
    @inline(__always)
    mutating func noteKey(from start: Int, to end: Int) {
        guard 11...14 ~= end &- start, byte(at: end &- 1) == 0x6E, byte(at: end &- 2) == 0x65 else { return }
        metToken = true
    }

    /// The bytes that were read since `start`, with `"REDACTED"` in the place of every token among them.
    ///
    /// - Parameter start: An ``offset`` where a value began.
    public func redactedBytes(from start: Int) -> [UInt8] {
        guard 0...position ~= start else { return [] }
        let bytes = copy(from: start, to: position)
        let noted = secrets.filter { $0.lowerBound >= start && $0.upperBound <= position }
        guard metToken || !noted.isEmpty else { return bytes }
        return Redaction.redacted(bytes[...], noted.map { $0.lowerBound - start..<$0.upperBound - start })
    }

    /// Checks the next value and keeps its bytes, tokens cut out.
    public mutating func redactedBytes() throws(JSONError) -> [UInt8] {
        skipWhiteSpace()
        let start = position
        try skip()
        return redactedBytes(from: start)
    }
}
