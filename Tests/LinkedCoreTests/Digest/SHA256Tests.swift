// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct SHA256Tests {
    // The examples of NIST's Cryptographic Standards and Guidelines, and the short messages of its validation program.
    @Test(
        "Gives the digests that NIST publishes",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func digests(message: String, digest: String) {
        #expect(hexadecimal(SHA256.digest(of: message.utf8)) == digest)
    }

    @Test("Gives NIST's digest of a byte that is not text")
    func oneByte() {
        let digest = "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b"
        #expect(hexadecimal(SHA256.digest(of: [0xBD])) == digest)
    }

    // One byte before, at and after the lengths at which the padding needs another block; from FIPS 180-4's rule, computed
    // with two other implementations.
    @Test(
        "Pads correctly around the end of a block",
        arguments: [
            (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
            (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
            (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
            (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
            (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
            (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
            (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
        ])
    func padding(count: Int, digest: String) {
        #expect(hexadecimal(SHA256.digest(of: repeatElement(UInt8(ascii: "a"), count: count))) == digest)
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}

struct Base64Tests {
    // RFC 4648 section 10.
    @Test(
        "Encodes the examples of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func rfc4648(bytes: String, text: String) {
        #expect(Base64.encode(bytes.utf8) == text)
        #expect(Base64URL.encode(bytes.utf8) == text.filter { $0 != "=" })
    }

    @Test("Uses the letters that stand for themselves in a URL")
    func alphabets() {
        let bytes: [UInt8] = [0xFB, 0xEF, 0xFF, 0x3E, 0x3F]
        #expect(Base64.encode(bytes) == "++//Pj8=")
        #expect(Base64URL.encode(bytes) == "--__Pj8")
    }

    @Test("Makes the challenge of RFC 7636's example")
    func challenge() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        let challenge = Base64URL.encode(SHA256.digest(of: verifier.utf8))
        #expect(challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }
}
