// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Secrets with unique texts, so that they are recognised everywhere.
enum Planted: String, CaseIterable {
    case accessToken = "planted-access+token/0123456789~abcdefghij"
    case personToken = "planted-person+token/0123456789~abcdefghij"
    case apiToken = "planted-api+token/0123456789~abcdefghij"
    case refreshToken = "planted-refresh+token/0123456789~abcdefghij"
    case code = "planted-authorization+code/0123456789~abcdef"
    case state = "planted-state+0123456789~abcdefghijklmnopqrs"
    // PKCE allows only these characters, and no shorter text.
    case verifier = "planted-verifier-0123456789~abcdefghijklmnopqrs"
    case clientSecret = "planted-client+secret/0123456789~abcdefghij"
    case authorization = "Basic planted-authorization-of-somebody-else="
    case cookie = "session=planted-cookie-0123456789abcdefghij"
    case attribute = "planted-attribute+of+a+user/0123456789~abcdef"
    case personal = "planted-name+of+a+person/0123456789~abcdefghij"
    case tokenHostBody = "planted-body-of-a-token-host-0123456789"

    var text: String { rawValue }
}

extension Planted {
    /// The planted secrets that a text has in it, in whatever form.
    static func found(in text: String) -> [Planted] {
        let bytes = searchable(text)
        let numbers = occurs(digits, in: bytes) ? Self.numbers(in: Array(text.utf8)) : []
        return known.filter { secret in
            secret.forms.contains { occurs($0, in: bytes) } || contains(numbers, secret.numbers)
        }.map(\.secret)
    }

    private static let digits = searchable("112")

    /// What is searched for, computed once: a part of a secret is a secret as well, so that each is recognised by its
    /// first half.
    private static let known = allCases.map { secret in
        (secret: secret, forms: secret.forms.map(searchable), numbers: secret.text.utf8.prefix(24).map(Int.init))
    }

    /// A text for the C library, whose search takes seconds less than `String.contains` for all texts of all samples.
    private static func searchable(_ text: String) -> [CChar] {
        text.utf8.map { $0 == 0 ? 0x20 : CChar(bitPattern: $0) } + [0]
    }

    private static func occurs(_ part: [CChar], in text: [CChar]) -> Bool {
        unsafe text.withUnsafeBufferPointer { text in
            unsafe part.withUnsafeBufferPointer { part in
                guard let text = text.baseAddress, let part = part.baseAddress else { return false }
                return unsafe strstr(text, part) != nil
            }
        }
    }

    /// The forms of the secret: plain, as in JSON, a URL or a form, and in base64 at each possible offset.
    private var forms: [String] {
        let start = String(text.prefix(24))
        let escaped = [CharacterSet.alphanumerics, .alphanumerics.union(CharacterSet(charactersIn: "-._~"))]
            .compactMap { start.addingPercentEncoding(withAllowedCharacters: $0) }
        let plain = [start, start.replacing("/", with: "\\/")] + escaped
        return plain + plain.flatMap(Self.base64)
    }

    private static func base64(of text: String) -> [String] {
        (0..<3).flatMap { (shift: Int) -> [String] in
            let encoded = (Data(repeating: 0, count: shift) + Data(text.utf8)).base64EncodedString()
            // The characters at both ends depend on what stands beside the secret.
            let kept = String(encoded.dropFirst(4).dropLast(4))
            return [kept, kept.replacing("+", with: "-").replacing("/", with: "_")]
        }
    }

    /// Every number in a text, in order: `dump` shows bytes as numbers.
    private static func numbers(in text: [UInt8]) -> [Int] {
        text.split { !(0x30...0x39).contains($0) }.map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    }

    private static func contains(_ numbers: [Int], _ part: [Int]) -> Bool {
        guard let first = part.first, numbers.count >= part.count else { return false }
        return numbers.indices.dropLast(part.count - 1).contains { place in
            numbers[place] == first && numbers[place..<(place + part.count)].elementsEqual(part)
        }
    }
}
