// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Base 64 with padding (RFC 4648 section 4), for HTTP Basic credentials, certificates and signatures.
package enum Base64 {
    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let text = encode(bytes, alphabet: standardAlphabet)
        return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }

    fileprivate static func encode(_ bytes: some Sequence<UInt8>, alphabet: [UInt8]) -> String {
        var text: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in bytes {
            bits = bits &<< 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> UInt32(count) & 0x3F)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count) & 0x3F)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Returns the bytes of a text; `nil` if it is not exactly what ``encode(_:)`` returns for them. So there is one text for
    /// given bytes: no line breaks, all of the padding, and nothing in the bits that are left over.
    package static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var (bits, count, padding) = (UInt32(0), 0, 0)
        for character in text {
            if character == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            let value = values[Int(character)]
            guard padding == 0, value < 64 else { return nil }
            bits = bits &<< 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits &>> UInt32(count)))
            }
        }
        // Without padding no bits are left over; one character of it stands for two bits.
        guard padding <= 2, count == padding * 2, bits & (1 &<< UInt32(count) - 1) == 0 else { return nil }
        return bytes
    }

    /// The value of each character; 64 for those that have none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 64, count: 256)
        for (value, character) in standardAlphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    private static let standardAlphabet = letters + Array("+/".utf8)
    fileprivate static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
}

/// Base 64 for URLs and file names without padding (RFC 4648 section 5), for PKCE (RFC 7636 appendix A).
package enum Base64URL {
    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Base64.encode(bytes, alphabet: alphabet)
    }

    private static let alphabet = Base64.letters + Array("-_".utf8)
}
