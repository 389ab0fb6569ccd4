// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Bodies are kept for later questions, and what is shown of them must not hold a token. The tokens are looked for when
// somebody asks, by their keys, also in parts that nobody has read; while reading, the reader only remembers whether it met
// such a key at all.

extension JSONReader.Key {
    /// Whether a member with this key holds a token, wherever in a body it stands: the names that Alexa and OAuth 2 use.
    @inline(__always)
    package var namesToken: Bool {
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
        var noted = secrets.filter { $0.lowerBound >= start && $0.upperBound <= position }
        let value = endOfWhiteSpace(from: start)
        if value < position, !matches("null", at: value), isToken(at: start) { noted.append(value..<position) }
        guard metToken || !noted.isEmpty else { return bytes }
        return Redaction.redacted(bytes[...], noted.map { $0.lowerBound - start..<$0.upperBound - start })
    }

    /// Whether what stands at `start` is the value of a key that names a token. The key is looked for backwards: by now
    /// the reader may have met others.
    private func isToken(at start: Int) -> Bool {
        guard let colon = place(of: 0x3A, before: start), let close = place(of: 0x22, before: colon) else {
            return false
        }
        // The longest name, with an escape for every letter of it.
        let longest = 6 * 14
        var open = close &- 1
        while open >= 0, byte(at: open) != 0x22, close &- open <= longest { open &-= 1 }
        // One behind a backslash is a quote in the key.
        guard open > 0, byte(at: open) == 0x22, byte(at: open &- 1) != 0x5C else { return false }
        let key = try? JSONReader.read(copy(from: open, to: close &+ 1)) { (json: inout JSONReader) throws(JSONError) in
            try json.string()
        }
        return key.map { JSONReader.Key($0).namesToken } ?? false
    }

    /// Where `mark` stands, if there is nothing but white space between it and `start`.
    private func place(of mark: UInt8, before start: Int) -> Int? {
        var index = start &- 1
        while index >= 0, byte(at: index) <= 0x20 { index &-= 1 }
        return index >= 0 && byte(at: index) == mark ? index : nil
    }

    /// Checks the next value and keeps its bytes, tokens cut out.
    public mutating func redactedBytes() throws(JSONError) -> [UInt8] {
        skipWhiteSpace()
        let start = position
        try skip()
        return redactedBytes(from: start)
    }
}
