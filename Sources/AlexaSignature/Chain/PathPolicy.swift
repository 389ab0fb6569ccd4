// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import CryptoExtras
internal import LinkedCore
internal import SwiftASN1
@_spi(DisableValidityCheck) internal import X509

/// What holds for a path from a signing certificate to an anchor. Its signatures are checked before.
///
/// RFC 5280 section 6, as far as swift-certificates has it (versions, basic constraints, path lengths, name constraints), and
/// what web servers' certificates keep besides.
struct PathPolicy: VerifierPolicy {
    let now: WallTime
    /// Why the first path that was found is not good.
    private(set) var refusal: VerificationError?
    // Validity is checked here, because only here an error says which certificate it was.
    private let standard = RFC5280Policy.withValidityCheckDisabled()

    init(now: WallTime) { self.now = now }

    // A critical extension of another kind makes a certificate unusable.
    let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [
        .X509ExtensionID.basicConstraints, .X509ExtensionID.nameConstraints, .X509ExtensionID.keyUsage,
        .X509ExtensionID.extendedKeyUsage, .X509ExtensionID.subjectAlternativeName,
    ]

    mutating func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) -> PolicyEvaluationResult {
        do throws(VerificationError) {
            try check(chain)
            return .meetsPolicy
        } catch {
            refusal = refusal ?? error
            return .failsToMeetPolicy(reason: "")
        }
    }

    private func check(_ path: UnverifiedCertificateChain) throws(VerificationError) {
        for (index, certificate) in path.enumerated() {
            let isAnchor = index == path.count - 1
            let which = index == 0 ? "the signing certificate" : isAnchor ? "the anchor" : "an authority's certificate"
            try certificate.checkValidity(at: now, which)
            if index > 0 { try checkAuthority(certificate, which, isAnchor: isAnchor) }
            // An anchor is trusted for itself: its own signature says nothing.
            if !isAnchor { try checkSigned(certificate, which) }
        }
        guard case .meetsPolicy = standard.chainMeetsPolicyRequirements(chain: path) else {
            throw VerificationError(.certificateUntrusted, detail: "an authority may not issue below it in this way")
        }
    }

    /// Refuses an authority that may not issue certificates.
    private func checkAuthority(
        _ certificate: Certificate, _ which: String, isAnchor: Bool
    ) throws(VerificationError) {
        // An old anchor may have no extensions; below it an authority has to say that it is one.
        if isAnchor, certificate.version == .v1 { return }
        guard case .isCertificateAuthority = try? certificate.extensions.basicConstraints else {
            throw VerificationError(.certificateUntrusted, detail: "\(which) is not an authority's")
        }
        switch Result(catching: { try certificate.extensions.keyUsage }) {
        case .success(let usage) where usage?.keyCertSign != false: break
        default: throw VerificationError(.certificateUntrusted, detail: "\(which) may not issue certificates")
        }
    }

    /// Refuses what was signed with SHA-1, keys that are too small, and certificates that are not for servers: an authority for
    /// electronic mail does not check to whom a host belongs.
    private func checkSigned(_ certificate: Certificate, _ which: String) throws(VerificationError) {
        guard Self.algorithms.contains(certificate.signatureAlgorithm) else {
            throw VerificationError(.certificateUnsuitable, detail: "\(which) is signed with an unsafe algorithm")
        }
        if let key = _RSA.Signing.PublicKey(certificate.publicKey), key.keySizeInBits < 2_048 {
            throw VerificationError(.certificateUnsuitable, detail: "the key of \(which) is too small")
        }
        switch Result(catching: { try certificate.extensions.extendedKeyUsage }) {
        case .success(nil): break
        case .success(let usages?) where usages.contains(.serverAuth): break
        default: throw VerificationError(.certificateUnsuitable, detail: "\(which) is not for servers")
        }
    }

    private static let algorithms: Set<Certificate.SignatureAlgorithm> = [
        .sha256WithRSAEncryption, .sha384WithRSAEncryption, .sha512WithRSAEncryption,
        .ecdsaWithSHA256, .ecdsaWithSHA384, .ecdsaWithSHA512,
    ]
}
#endif
