// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import Crypto
import CryptoExtras
import X509

/// Keys that are made once for all tests; the names say whose they are.
enum Keys {
    static let root = elliptic()
    static let authority = elliptic()
    static let second = elliptic()
    static let third = elliptic()
    static let fourth = elliptic()
    static let fifth = elliptic()
    static let stranger = elliptic()
    static let elliptic256 = elliptic()
    static let alexa = rsa { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let other = rsa { try _RSA.Signing.PrivateKey(keySize: .bits2048) }
    static let weak = rsa { try _RSA.Signing.PrivateKey(unsafeKeySize: .init(bitCount: 1_024)) }

    private static func elliptic() -> Certificate.PrivateKey { Certificate.PrivateKey(P256.Signing.PrivateKey()) }

    /// A machine that cannot make a key cannot run these tests.
    private static func rsa(_ make: () throws -> _RSA.Signing.PrivateKey) -> _RSA.Signing.PrivateKey {
        do { return try make() } catch { preconditionFailure("no RSA key: \(error)") }
    }
}

extension _RSA.Signing.PrivateKey {
    var forCertificates: Certificate.PrivateKey { Certificate.PrivateKey(self) }

    /// Signs as Alexa does: RSASSA-PKCS1-v1_5 with SHA-256.
    func signs(_ body: [UInt8]) throws -> [UInt8] {
        try Array(signature(for: Crypto.SHA256.hash(data: body), padding: .insecurePKCS1v1_5).rawRepresentation)
    }
}
#endif
