// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Bodies are kept for later questions, and what is kept must not hold a token. The reader therefore remembers where
// the tokens it met stand, also those in parts that nobody reads, and cuts them out of what is copied.

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
    /// The reader knows the keys that Alexa and OAuth 2 give tokens, and cuts their values out of
    /// ``redactedBytes(from:)`` whoever reads them. A secret under another key has to be ``redact(from:)``ed.
    public mutating func optionalToken() throws(JSONError) -> String? {
        guard let text = try optionalString(), !text.isEmpty, text != redactedText else { return nil }
        return text
    }

    /// Has what was read since `start` cut out of ``redactedBytes(from:)``.
    ///
    /// - Parameter start: An ``offset`` where a value began.
    public mutating func redact(from start: Int) {
        forgetSecrets(from: start)
        guard start < position else { return }
        // A request has three: at once.
        if secrets.isEmpty { secrets.reserveCapacity(4) }
        secrets.append(start..<position)
        secretsEnd = position
    }

    /// Notes the value that stands next, which a key called a token. It is read after this as if nothing had happened.
    @inline(never)
    mutating func noteToken() throws(JSONError) {
        skipWhiteSpace()
        guard byte != 0x6E else { return }
        let (start, level, key) = (position, depth, keyStart)
        // Or each level of tokens inside tokens would be walked twice as often as the one around it.
        secretsEnd = .max
        try skip()
        redact(from: start)
        (position, depth, keyStart, afterValue) = (start, level, key, false)
    }

    /// Forgets what was noted at or after `start`, because the reader goes back there.
    @usableFromInline
    mutating func forgetSecrets(from start: Int) {
        while let last = secrets.last, last.lowerBound >= start { secrets.removeLast() }
        secretsEnd = secrets.last?.upperBound ?? 0
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
        for secret in secrets[firstSecret(from: start)...] where secret.upperBound <= position {
            append(from: run, to: secret.lowerBound, to: &bytes)
            bytes.append(0x22)
            bytes.append(contentsOf: redactedText.utf8)
            bytes.append(0x22)
            run = secret.upperBound
        }
        append(from: run, to: position, to: &bytes)
        return bytes
    }

    /// The index of the first token that stands at or behind `start`. Bodies may hold many, and be kept in many parts.
    private func firstSecret(from start: Int) -> Int {
        var (low, high) = (0, secrets.count)
        while low < high {
            let middle = low &+ (high &- low) / 2
            if secrets[middle].lowerBound < start { low = middle &+ 1 } else { high = middle }
        }
        return low
    }

    /// Checks the next value and keeps its bytes, tokens cut out, to be read later or never.
    public mutating func redactedBytes() throws(JSONError) -> [UInt8] {
        skipWhiteSpace()
        let start = position
        try skip()
        return redactedBytes(from: start)
    }
}
