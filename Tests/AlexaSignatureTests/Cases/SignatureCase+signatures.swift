// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Crypto
import CryptoExtras

extension SignatureCase {
    /// What is wrong with the signature or the body.
    static let signatures: [SignatureCase] = [
        .bad("another byte in the body", .signatureMismatch) { $0.sends = { $0[5] ^= 1 } },
        .bad("a byte less", .signatureMismatch) { $0.sends = { $0.removeLast() } },
        .bad("a byte more", .signatureMismatch) { $0.sends = { $0.append(0x0A) } },
        .bad("the body written again with other spaces", .signatureMismatch) {
            $0.sends = { $0 = Array(String(decoding: $0, as: UTF8.self).replacing(":", with: ": ").utf8) }
        },
        .bad("a letter written as two", .signatureMismatch) { plan in
            plan.body = Array(#"{"slot":"é"}"#.utf8)
            plan.sends = { $0 = Array("{\"slot\":\"e\u{301}\"}".utf8) }
        },
        .bad("the body is signed with another key", .signatureMismatch) { $0.signs = { try Keys.other.signs($0) } },
        .bad("the body is signed with SHA-1", .signatureMismatch) {
            $0.signs = { body in
                let digest = Insecure.SHA1.hash(data: body)
                return try Array(Keys.alexa.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation)
            }
        },
        .bad("the body is signed with SHA-512", .signatureMismatch) {
            $0.signs = { body in
                let digest = Crypto.SHA512.hash(data: body)
                return try Array(Keys.alexa.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation)
            }
        },
        .bad("the body is signed with another padding", .signatureMismatch) {
            $0.signs = { body in
                try Array(Keys.alexa.signature(for: Crypto.SHA256.hash(data: body), padding: .PSS).rawRepresentation)
            }
        },
        .bad("a signature of other words", .signatureMismatch) { $0.spells = { $0 = "aGVsbG8NCg==" } },
        .bad("a signature that lacks its last byte", .signatureMismatch) {
            $0.signs = { try Keys.alexa.signs($0).dropLast() }
        },
        .bad("a signature with a zero before", .signatureMismatch) { $0.signs = { try [0] + Keys.alexa.signs($0) } },
        .bad("a signature of zeros", .signatureMismatch) { $0.signs = { _ in Array(repeating: 0, count: 256) } },
        .bad("a signature that is 1", .signatureMismatch) { $0.signs = { _ in Array(repeating: 0, count: 255) + [1] } },
        .bad("no signature", .signatureUnreadable) { $0.spells = { $0 = "" } },
        .bad("a signature that is no base 64", .signatureUnreadable) { $0.spells = { $0 = "....$#%@$se" } },
        .bad("a signature with a line break", .signatureUnreadable) {
            $0.spells = { $0.insert("\n", at: $0.index($0.startIndex, offsetBy: 76)) }
        },
        .bad("a signature without padding", .signatureUnreadable) { $0.spells = { $0.removeLast(2) } },
        .bad("a signature for URLs", .signatureUnreadable) {
            $0.spells = { $0 = "-_" + $0.dropFirst(2) }
        },
        .bad("a signature with bits left over", .signatureUnreadable) {
            $0.spells = { $0 = $0.dropLast(3) + "B==" }
        },
        .bad("a very long signature", .signatureUnreadable) {
            $0.spells = { $0 = String(repeating: "A", count: 100_000) }
        },
    ]
}
#endif
