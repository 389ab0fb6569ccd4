// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import CryptoExtras
internal import LinkedCore
internal import X509

// The dates of a certificate are Foundation's.
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import struct Foundation.Date
#endif

extension Certificate {
    /// The first and the last second in which it is valid.
    var validity: (first: WallTime, last: WallTime) {
        (Self.wallTime(notValidBefore), Self.wallTime(notValidAfter))
    }

    private static func wallTime(_ date: Date) -> WallTime {
        WallTime(secondsSince1970: Int64(exactly: date.timeIntervalSince1970.rounded(.down)) ?? .min)
    }

    /// Refuses a certificate outside of its validity.
    func checkValidity(at now: WallTime, _ which: String) throws(VerificationError) {
        let (first, last) = validity
        guard now >= first else { throw VerificationError(.certificateNotYetValid, detail: which) }
        guard now <= last else { throw VerificationError(.certificateExpired, detail: which) }
    }

    /// Checks everything that concerns the signing certificate alone, and returns its key.
    func keyOfAlexa(at now: WallTime) throws(VerificationError) -> _RSA.Signing.PublicKey {
        try checkValidity(at: now, "the signing certificate")
        guard let names = try? extensions.subjectAlternativeNames, names.contains(.dnsName("echo-api.amazon.com"))
        else {
            throw VerificationError(.certificateOfOther)
        }
        guard let usage = try? extensions.keyUsage, usage.digitalSignature else {
            throw VerificationError(.certificateUnsuitable, detail: "its key is not for signatures")
        }
        switch Result(catching: { try extensions.basicConstraints }) {
        case .success(.isCertificateAuthority), .failure:
            throw VerificationError(.certificateUnsuitable, detail: "the signing certificate is an authority's")
        case .success: break
        }
        guard let key = _RSA.Signing.PublicKey(publicKey) else {
            throw VerificationError(.certificateUnsuitable, detail: "its key is not an RSA key")
        }
        return key
    }
}
#endif
