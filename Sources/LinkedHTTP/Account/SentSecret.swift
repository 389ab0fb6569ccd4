// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A secret that was sent, to be cut out of what came back.
///
/// Providers quote what they refuse. They do so in JSON and in links as well, where characters may be escaped.
struct SentSecret {
    private let secret: [UInt8]

    init(_ text: String) { secret = Array(text.utf8) }

    /// The text without the secret.
    func cut(from text: String) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: cut(from: bytes, upTo: bytes.count), as: UTF8.self)
    }

    /// The first `limit` bytes without the secret. One that begins among them is cut as a whole.
    func cut(from bytes: [UInt8], upTo limit: Int) -> [UInt8] {
        guard !secret.isEmpty else { return Array(bytes.prefix(limit)) }
        var result: [UInt8] = []
        result.reserveCapacity(min(bytes.count, limit))
        var index = 0
        while index < min(bytes.count, limit) {
            if let end = end(in: bytes, from: index) {
                result += redactedText.utf8
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Where the secret ends that begins at `start`; `nil` if none begins there.
    private func end(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        for byte in secret {
            guard let next = Self.next(byte, in: bytes, at: index) else { return nil }
            index = next
        }
        return index
    }

    /// Behind the byte wanted, as it is or escaped (`\/`, `\u002f`, `%2F`); `nil` if another stands there.
    private static func next(_ wanted: UInt8, in bytes: [UInt8], at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == wanted { return index + 1 }
        switch bytes[index] {
        case UInt8(ascii: "%"):
            return isHexadecimal(wanted, in: bytes, at: index + 1) ? index + 3 : nil
        case UInt8(ascii: "\\"):
            guard index + 1 < bytes.count else { return nil }
            if bytes[index + 1] == wanted { return index + 2 }
            guard bytes[index + 1] == UInt8(ascii: "u"), bytes[(index + 2)...].starts(with: [0x30, 0x30]) else {
                return nil
            }
            return isHexadecimal(wanted, in: bytes, at: index + 4) ? index + 6 : nil
        default:
            return nil
        }
    }

    private static func isHexadecimal(_ wanted: UInt8, in bytes: [UInt8], at index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        return UInt8(String(decoding: bytes[index...(index + 1)], as: UTF8.self), radix: 16) == wanted
    }
}
