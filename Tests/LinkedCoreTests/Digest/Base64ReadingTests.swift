// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import TestSupport
import Testing

@Suite("Reading base 64")
struct Base64ReadingTests {
    /// Source: RFC 4648 section 10.
    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test("Is written and read as in RFC 4648", arguments: vectors)
    func vector(text: String, encoded: String) {
        #expect(Base64.encode(text.utf8) == encoded)
        #expect(Base64.decode(Array(encoded.utf8)) == Array(text.utf8))
    }

    @Test("Of any bytes is read as they were")
    func roundTrip() {
        var random = SplitMix64(seed: 4648)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            #expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes)
        }
    }

    @Test(
        "Is read in one spelling alone",
        arguments: [
            "Z", "Zg", "Zg=", "Zg===", "=", "====", "Zh==", "Zm9=", "Zm8=Zm8=", "Zm 8", "Zm8\n", "\nZm8=",
            "Zm8=\n\n\n\n", "Zm-_",
            "Zmé=", "Z=g=", "=Zg=", "Zg==Zm9v", "Zm9v!!!!",
        ])
    func malformed(text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }

    @Test("Has one text for given bytes")
    func canonical() {
        var random = SplitMix64(seed: 3)
        let characters = Array("ABCDwxyz0189+/==".utf8)
        for _ in 0..<20_000 {
            let text = (0..<8).map { _ in characters.randomElement(using: &random) ?? 0 }
            guard let bytes = Base64.decode(text) else { continue }
            #expect(Base64.encode(bytes) == String(decoding: text, as: UTF8.self))
        }
    }
}
