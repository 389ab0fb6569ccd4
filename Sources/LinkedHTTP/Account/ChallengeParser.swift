// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads the value of one `WWW-Authenticate` header.
///
/// A comma separates parameters, and also challenges. What follows decides: a name and `=` is another parameter, a name
/// alone is the next scheme. RFC 9110 section 11.6.1 warns about this and has an example.
struct ChallengeParser {
    private static let longest = 8 * 1024
    private static let mostChallenges = 32

    private let bytes: [UInt8]
    private var index = 0

    init(_ value: String) { bytes = Array(value.utf8.prefix(Self.longest)) }

    mutating func parse(into challenges: inout [HTTP.Challenge]) {
        // A parameter belongs to a challenge of the same header, never to one before it.
        var current: HTTP.Challenge?
        while challenges.count < Self.mostChallenges {
            skip { $0 == UInt8(ascii: ",") || Self.isSpace($0) }
            guard index < bytes.count else { break }
            guard let name = token() else {
                skipElement()
                continue
            }
            if let value = parameterValue() {
                current?.parameters.append(.init(name: name.lowercased(), value: value))
                continue
            }
            if let complete = current { challenges.append(complete) }
            current = HTTP.Challenge(scheme: name.lowercased(), token68: token68(), parameters: [])
        }
        if let complete = current, challenges.count < Self.mostChallenges { challenges.append(complete) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private mutating func skip(while matches: (UInt8) -> Bool) {
        while index < bytes.count, matches(bytes[index]) { index += 1 }
    }

    private mutating func token() -> String? {
        let start = index
        skip(while: Token.isTokenByte)
        return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
    }

    /// The value after `BWS "=" BWS`; `nil`, and nothing consumed, if there is none.
    private mutating func parameterValue() -> String? {
        let start = index
        skip(while: Self.isSpace)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            index = start
            return nil
        }
        index += 1
        skip(while: Self.isSpace)
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return quoted() }
        let valueStart = index
        skip { $0 != UInt8(ascii: ",") && !Self.isSpace($0) }
        return String(decoding: bytes[valueStart..<index], as: UTF8.self)
    }

    private mutating func quoted() -> String {
        var text: [UInt8] = []
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
            text.append(bytes[index])
            index += 1
        }
        index += 1
        return String(decoding: text, as: UTF8.self)
    }

    /// What follows a scheme, if it is one value up to the comma and no parameter.
    private mutating func token68() -> String? {
        let start = index
        skip(while: Self.isSpace)
        let valueStart = index
        skip(while: BearerCharacters.isTokenByte)
        let hasCharacters = index > valueStart
        skip { $0 == UInt8(ascii: "=") }
        let value = bytes[valueStart..<index]
        skip(while: Self.isSpace)
        if hasCharacters, index == bytes.count || bytes[index] == UInt8(ascii: ",") {
            return String(decoding: value, as: UTF8.self)
        }
        index = start
        return nil
    }

    private mutating func skipElement() {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            _ = quoted()
        } else {
            skip { $0 != UInt8(ascii: ",") }
        }
    }
}
