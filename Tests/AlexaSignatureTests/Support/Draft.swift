// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Foundation
import SwiftASN1
import X509

/// What a certificate is going to say.
struct Draft {
    var name: String
    var key: Certificate.PrivateKey
    /// From when to when it is valid, in seconds from the tests' present.
    var valid: ClosedRange<Int64> = -100 * day...100 * day
    var version = Certificate.Version.v3
    var constraints: BasicConstraints?
    var usage: KeyUsage?
    var purposes: [ExtendedKeyUsage.Usage]?
    var names: [GeneralName]?
    var areNamesCritical = false
    var limits: NameConstraints?
    var unknown: Bool?
    var algorithm: Certificate.SignatureAlgorithm?
    /// The key that signs it, if that is not its issuer's.
    var signer: Certificate.PrivateKey?

    static let day: Int64 = 86_400

    static func root(_ name: String = "Example Root", _ key: Certificate.PrivateKey = Keys.root) -> Draft {
        Draft(
            name: name, key: key, constraints: .isCertificateAuthority(maxPathLength: nil),
            usage: KeyUsage(keyCertSign: true, cRLSign: true))
    }

    static func authority(_ name: String = "Example Authority", _ key: Certificate.PrivateKey = Keys.authority) -> Draft
    {
        var draft = root(name, key)
        draft.purposes = [.serverAuth, .clientAuth]
        return draft
    }

    static func alexa() -> Draft {
        Draft(
            name: "echo-api.amazon.com", key: Keys.alexa.forCertificates, constraints: .notCertificateAuthority,
            usage: KeyUsage(digitalSignature: true, keyEncipherment: true), purposes: [.serverAuth, .clientAuth],
            names: [.dnsName("echo-api.amazon.com")])
    }

    /// Makes the certificate.
    func issued(by issuer: Draft?, now: WallTime) throws -> Certificate {
        let issuer = issuer ?? self
        let signer = signer ?? issuer.key
        let isRSA = signer.supportedSignatureAlgorithms.contains(.sha256WithRSAEncryption)
        return try Certificate(
            version: version, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey,
            notValidBefore: Self.date(now, valid.lowerBound), notValidAfter: Self.date(now, valid.upperBound),
            issuer: Self.name(issuer.name), subject: Self.name(name),
            signatureAlgorithm: algorithm ?? (isRSA ? .sha256WithRSAEncryption : .ecdsaWithSHA256),
            extensions: extensions(), issuerPrivateKey: signer)
    }

    private static func date(_ now: WallTime, _ offset: Int64) -> Date {
        Date(timeIntervalSince1970: Double(now.secondsSince1970 + offset))
    }

    private static func name(_ name: String) throws -> DistinguishedName {
        try DistinguishedName {
            OrganizationName("Example")
            CommonName(name)
        }
    }

    private func extensions() throws -> Certificate.Extensions {
        var all: [Certificate.Extension] = []
        if let constraints { all.append(try Certificate.Extension(constraints, critical: true)) }
        if let usage { all.append(try Certificate.Extension(usage, critical: true)) }
        if let purposes { all.append(try Certificate.Extension(ExtendedKeyUsage(purposes), critical: false)) }
        if let names {
            all.append(try Certificate.Extension(SubjectAlternativeNames(names), critical: areNamesCritical))
        }
        if let limits { all.append(try Certificate.Extension(limits, critical: true)) }
        if let unknown {
            all.append(Certificate.Extension(oid: [1, 3, 6, 1, 4, 1, 99_999, 1], critical: unknown, value: [5, 0]))
        }
        return try Certificate.Extensions(all)
    }
}

extension Certificate {
    var pem: String {
        get throws { try serializeAsPEM().pemString + "\n" }
    }
}
#endif
