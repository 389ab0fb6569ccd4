// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import Crypto
internal import CryptoExtras
internal import LinkedCore
internal import X509

/// A key that signs for Alexa, and how long its certificates are valid.
struct SigningKey: Sendable {
    private let key: _RSA.Signing.PublicKey
    /// The first and the last second in which all certificates of the path are valid.
    let validity: ClosedRange<WallTime>

    /// Checks that the certificates lead to an anchor, and takes the key of the first.
    init(in file: CertificateFile, trusting anchors: TrustAnchors, at now: WallTime) async throws(VerificationError) {
        key = try file.signer.keyOfAlexa(at: now)
        // Not a trailing closure, which would be a builder and hide the policy's type.
        let policy = { PathPolicy(now: now) }
        var verifier = Verifier(rootCertificates: anchors.store, policy: policy)
        let found = await verifier.validate(leaf: file.signer, intermediates: CertificateStore(file.others))
        guard case .validCertificate(let path) = found else {
            throw verifier.policy.refusal ?? VerificationError(.certificateUntrusted)
        }
        let validities = path.map(\.validity)
        guard let first = validities.map(\.first).max(), let last = validities.map(\.last).min(), first <= last else {
            throw VerificationError(.certificateUntrusted)
        }
        validity = first...last
    }

    /// Whether the key made the signature of the bytes: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 section 8.2).
    func signed(_ bytes: [UInt8], _ signature: [UInt8]) -> Bool {
        key.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: signature), for: Crypto.SHA256.hash(data: bytes),
            padding: .insecurePKCS1v1_5)
    }
}
#endif
