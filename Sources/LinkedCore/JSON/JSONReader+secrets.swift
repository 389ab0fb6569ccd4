// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Bodies are kept for later, and what is shown of them must not contain a token. Tokens are searched for by their keys
// when the bytes are shown, also in parts that were not read; while reading, the reader only notes whether there was such
// a key at all.

extension JSONReader.Key {
    /// Whether a member with this key holds a token, anywhere in a body: the names that Alexa and OAuth 2 use.
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
    /// Reads an optional token; null, an empty text and `REDACTED` count as absent.
    ///
    /// ``redactedBytes(from:)`` removes the values of all keys that Alexa and OAuth 2 use for tokens. For a secret
    /// under another key call ``redact(from:)``.
    public mutating func optionalToken() throws(JSONError) -> String? {
        guard let text = try optionalString(), !text.isEmpty, text != redactedText else { return nil }
        return text
    }

    /// Makes ``redactedBytes(from:)`` remove what was read since `start`.
    ///
    /// - Parameter start: An ``offset`` where a value began.
    public mutating func redact(from start: Int) {
        forgetSecrets(from: start)
        if start < position { secrets.append(start..<position) }
    }

    /// Forgets what was noted at or after `start`, for a reader that goes back.
    @usableFromInline
    mutating func forgetSecrets(from start: Int) {
        while let last = secrets.last, last.lowerBound >= start { secrets.removeLast() }
    }

    /// Notes that a skipped key may be a token's name. It compares only the last bytes, which all token names share; the whole
    /// name is compared when the bytes are shown.
    @inline(__always)
    mutating func noteKey(from start: Int, to end: Int) {
        guard 11...14 ~= end &- start, byte(at: end &- 1) == 0x6E, byte(at: end &- 2) == 0x65 else { return }
        metToken = true
    }

    /// Returns the bytes that were read since `start`, with `"REDACTED"` instead of every token.
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

    /// Whether the value at `start` belongs to a token's key. It searches for the key backwards, because the reader may have
    /// read other keys since.
    private func isToken(at start: Int) -> Bool {
        guard let colon = place(of: 0x3A, before: start), let close = place(of: 0x22, before: colon) else {
            return false
        }
        // The longest name, with an escape for every letter of it.
        let longest = 6 * 14
        var open = close &- 1
        while open >= 0, byte(at: open) != 0x22, close &- open <= longest { open &-= 1 }
        // A quote after a backslash is part of the key.
        guard open > 0, byte(at: open) == 0x22, byte(at: open &- 1) != 0x5C else { return false }
        let key = try? JSONReader.read(copy(from: open, to: close &+ 1)) { (json: inout JSONReader) throws(JSONError) in
            try json.string()
        }
        return key.map { JSONReader.Key($0).namesToken } ?? false
    }

    /// Returns the place of `mark` if there is only white space between it and `start`.
    private func place(of mark: UInt8, before start: Int) -> Int? {
        var index = start &- 1
        while index >= 0, byte(at: index) <= 0x20 { index &-= 1 }
        return index >= 0 && byte(at: index) == mark ? index : nil
    }

    /// Checks the next value and returns its bytes, with tokens redacted.
    public mutating func redactedBytes() throws(JSONError) -> [UInt8] {
        skipWhiteSpace()
        let start = position
        try skip()
        return redactedBytes(from: start)
    }
}
