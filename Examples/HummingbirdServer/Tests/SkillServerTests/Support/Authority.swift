// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSignature
import AlexaSkill
import Crypto
import CryptoExtras
import Foundation
import LinkedHTTPTesting
import MixtapeSkill
import SwiftASN1
import X509

/// A certificate authority of the tests' own, with the certificates that it issued.
struct Authority {
    /// The root, as PEM text.
    let root: String
    private let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    private let name: DistinguishedName

    init() throws {
        name = try DistinguishedName { CommonName("Example Root") }
        let certificate = try Self.certificate(
            of: name, key.publicKey, by: name, key,
            Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(keyCertSign: true))
            })
        root = try certificate.serializeAsPEM().pemString
    }

    /// Issues a certificate for a host, as PEM text.
    func issue(for host: String, _ key: Certificate.PublicKey) throws -> String {
        let certificate = try Self.certificate(
            of: try DistinguishedName { CommonName(host) }, key, by: name, self.key,
            Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames([.dnsName(host)])
            })
        return try certificate.serializeAsPEM().pemString
    }

    private static func certificate(
        of subject: DistinguishedName, _ key: Certificate.PublicKey, by issuer: DistinguishedName,
        _ signer: Certificate.PrivateKey, _ extensions: Certificate.Extensions
    ) throws -> Certificate {
        try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key, notValidBefore: .now - 86_400,
            notValidAfter: .now + 86_400, issuer: issuer, subject: subject, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: extensions, issuerPrivateKey: signer)
    }
}

/// Signs requests as Alexa does, with a certificate of the tests' own authority.
struct Signer {
    let verifier: SignatureVerifier
    /// What the certificates are fetched over.
    let host: ScriptedTransport
    /// What is at the certificates' place, as PEM text.
    let chain: String
    private let root: String
    private let key: _RSA.Signing.PrivateKey

    init(_ authority: Authority) throws {
        key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let alexa = try authority.issue(for: "echo-api.amazon.com", Certificate.PublicKey(key.publicKey))
        let chain = "\(alexa)\n\(authority.root)\n"
        self.chain = chain
        root = authority.root
        host = ScriptedTransport { _ in HTTP.Response(status: .ok, body: Array(chain.utf8)) }
        verifier = SignatureVerifier(over: host, trusting: try TrustAnchors(pem: authority.root))
    }

    /// The headers of a request with this body.
    func headers(for body: [UInt8], file: String = "echo-api-cert-12.pem") throws -> HTTP.Headers {
        let signature = try key.signature(for: SHA256.hash(data: body), padding: .insecurePKCS1v1_5)
        return [
            "Signature-256": signature.rawRepresentation.base64EncodedString(),
            "SignatureCertChainUrl": "https://s3.amazonaws.com/echo.api/\(file)",
        ]
    }

    /// A verifier that fetches the certificates over another transport.
    func verifier(over transport: any HTTP.Transport, timeout: Duration) throws -> SignatureVerifier {
        SignatureVerifier(over: transport, trusting: try TrustAnchors(pem: root), timeout: timeout)
    }

    /// My Mixtape behind this signer's verifier.
    func endpoint(
        over http: any HTTP.Transport = ScriptedTransport.namesakes,
        onEvent: @escaping @Sendable (Skill.Event) -> Void = { _ in }
    ) throws -> Endpoint {
        let mixtape = Mixtape(id: Requests.skill, over: HTTP.Client(http), onEvent: onEvent)
        return try Endpoint(mixtape.skill, verifying: verifier)
    }
}

extension Requests {
    /// A launch that is sent now.
    static func launchNow(token: String? = nil) -> [UInt8] {
        launch(token: token, at: Date.now.formatted(.iso8601))
    }
}
