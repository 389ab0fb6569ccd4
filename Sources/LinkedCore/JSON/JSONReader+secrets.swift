// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Bodies are kept for later questions, and what is kept must not hold a token. The reader therefore remembers where
// the tokens it met stand, also those in parts that nobody reads, and cuts them out of what is copied.

extension JSONReader.Key {
    /// Whether a member with this key holds a token, wherever in a body it stands.
    var namesToken: Bool {
        switch self {
        case "accessToken", "apiAccessToken", "consentToken", "access_token", "refresh_token": true
        default: false
        }
    }
}

extension JSONReader {
    /// Reads a token where one may stand, and remembers to cut it out of ``redactedBytes(from:)``.
    ///
    /// A token that is null, empty or `REDACTED` counts as absent.
    public mutating func optionalToken() throws(JSONError) -> String? {
        skipWhiteSpace()
        let start = position
        let text = try optionalString()
        if byte(at: start) != 0x6E { noteSecret(from: start) }
        guard let text, !text.isEmpty, text != redactedText else { return nil }
        return text
    }

    /// Passes over the next value like ``skip()`` and remembers to cut it out of ``redactedBytes(from:)``.
    public mutating func skipSecret() throws(JSONError) {
        guard try !readNull() else { return }
        let start = position
        try skip()
        noteSecret(from: start)
    }

    mutating func noteSecret(from start: Int) {
        forgetSecrets(from: start)
        secrets.append(start..<position)
    }

    /// Forgets what was noted at or after `start`, because the reader goes back there.
    @usableFromInline
    mutating func forgetSecrets(from start: Int) {
        while let last = secrets.last, last.lowerBound >= start { secrets.removeLast() }
    }

    /// The bytes that were read since `start`, with `"REDACTED"` in the place of every token among them.
    ///
    /// - Parameter start: An ``offset`` where a value began.
    public func redactedBytes(from start: Int) -> [UInt8] {
        guard 0...position ~= start else { return [] }
        guard let last = secrets.last, last.lowerBound >= start else { return copy(from: start, to: position) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(position &- start &+ 16)
        var run = start
        for secret in secrets where secret.lowerBound >= run && secret.upperBound <= position {
            append(from: run, to: secret.lowerBound, to: &bytes)
            bytes.append(0x22)
            bytes.append(contentsOf: redactedText.utf8)
            bytes.append(0x22)
            run = secret.upperBound
        }
        append(from: run, to: position, to: &bytes)
        return bytes
    }

    /// Checks the next value and keeps its bytes, tokens cut out, to be read later or never.
    public mutating func redactedBytes() throws(JSONError) -> [UInt8] {
        skipWhiteSpace()
        let start = position
        try skip()
        return redactedBytes(from: start)
    }
}
