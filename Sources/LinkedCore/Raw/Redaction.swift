// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Redacts the tokens in the bytes of a value.
enum Redaction {
    /// Returns the bytes with `"REDACTED"` instead of every token. If the value is incomplete, the part that cannot be read may
    /// contain a token and is left out.
    ///
    /// - Parameter noted: The ranges in `bytes` of further secrets, which have other keys.
    static func redacted(_ bytes: ArraySlice<UInt8>, _ noted: [Range<Int>]) -> [UInt8] {
        let first = bytes.startIndex
        let (tokens, end) = unsafe bytes.withUnsafeBufferPointer { unsafe self.tokens(in: $0) }
        let found = tokens.map { $0.lowerBound + first..<$0.upperBound + first }
        var redacted: [UInt8] = []
        redacted.reserveCapacity(bytes.count + 16)
        var run = first
        for secret in (found + noted).sorted(by: { $0.lowerBound < $1.lowerBound }) where run <= secret.lowerBound {
            redacted += bytes[run..<secret.lowerBound]
            redacted.append(0x22)
            redacted += redactedText.utf8
            redacted.append(0x22)
            run = max(run, secret.upperBound)
        }
        if run < first + end { redacted += bytes[run..<first + end] }
        return redacted
    }

    /// Returns the ranges of the tokens, and the end of what could be read.
    private static func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> (tokens: [Range<Int>], end: Int) {
        guard var json = unsafe try? JSONReader(over: bytes, limits: .widest) else { return ([], 0) }
        var tokens: [Range<Int>] = []
        do throws(JSONError) {
            try json.addTokens(to: &tokens)
            json.skipWhiteSpace()
            return (tokens, json.offset)
        } catch {
            return (tokens, min(error.offset, json.offset))
        }
    }
}

extension JSONReader {
    /// Adds the ranges of the tokens in the next value.
    fileprivate mutating func addTokens(to found: inout [Range<Int>]) throws(JSONError) {
        switch try peek() {
        case .object:
            try beginObject()
            while let key = try nextKey() {
                let kind = try peek()
                guard key.namesToken, kind != .null else {
                    try addTokens(to: &found)
                    continue
                }
                let start = offset
                // A token that is incomplete is left out from its beginning.
                do throws(JSONError) { try skip() } catch { throw JSONError(error.code, at: start) }
                found.append(start..<offset)
            }
        case .array:
            try beginArray()
            while try nextElement() { try addTokens(to: &found) }
        case .string, .number, .bool, .null: try skip()
        }
    }
}
