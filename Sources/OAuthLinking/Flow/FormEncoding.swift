// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// `application/x-www-form-urlencoded`, as OAuth sends it (RFC 6749 appendix B).
enum FormEncoding {
    /// Escapes everything outside `[A-Za-z0-9-._~]`.
    ///
    /// A space becomes `%20` and not `+`: every form decoder reads both, and servers that decode Basic credentials like URLs
    /// (such as Authlib) read only `%20`.
    static func encode(_ text: String) -> String {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            if isUnreserved(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}

/// The parameters of a request to the token endpoint; no name is repeated (RFC 6749 section 3.2).
struct Form {
    private var items: [(name: String, value: String)] = []

    /// The first value of `name`; setting replaces it, `nil` leaves it out.
    subscript(name: String) -> String? {
        get { items.first { $0.name == name }?.value }
        set {
            items.removeAll { $0.name == name }
            if let newValue { items.append((name, newValue)) }
        }
    }

    /// The form's body.
    var bytes: [UInt8] {
        let text = items.map { "\(FormEncoding.encode($0.name))=\(FormEncoding.encode($0.value))" }
        return Array(text.joined(separator: "&").utf8)
    }
}
