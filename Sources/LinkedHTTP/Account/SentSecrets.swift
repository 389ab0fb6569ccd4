// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The secrets that were sent, to be cut out of what came back.
///
/// Providers quote what they refuse, also in JSON and in links, where characters may be escaped.
struct SentSecrets: Sendable {
    private let secrets: [[UInt8]]

    init(_ texts: [String] = []) { secrets = texts.filter { !$0.isEmpty }.map { Array($0.utf8) } }

    /// Returns the text without the secrets.
    func cut(from text: String) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: cut(from: bytes, upTo: bytes.count), as: UTF8.self)
    }

    /// Returns the fields without the secrets, and without the fields whose name is secret.
    func cut(from headers: HTTP.Headers) -> HTTP.Headers { headers.withoutSecrets.mapValues { cut(from: $0) } }

    /// Returns the first `limit` bytes without the secrets. A secret that begins in them is removed whole.
    func cut(from bytes: [UInt8], upTo limit: Int) -> [UInt8] {
        guard !secrets.isEmpty else { return Array(bytes.prefix(limit)) }
        var result: [UInt8] = []
        result.reserveCapacity(min(bytes.count, limit))
        var index = 0
        while index < min(bytes.count, limit) {
            if let end = secrets.lazy.compactMap({ Self.end(of: $0, in: bytes, from: index) }).first {
                result += redactedText.utf8
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Returns the end of the secret that begins at `start`; `nil` if it does not begin there.
    private static func end(of secret: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        for byte in secret {
            guard let next = next(byte, in: bytes, at: index) else { return nil }
            index = next
        }
        return index
    }

    /// Returns the index after the wanted byte, plain or escaped (`\/`, `\u002f`, `%2F`); `nil` if another byte is there.
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
