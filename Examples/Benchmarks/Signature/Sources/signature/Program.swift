// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSignature
import Crypto
import CryptoExtras
import Foundation
import X509

/// Prints what a verification costs on one core, and what it consists of.
@main
struct Program {
    static func main() async throws {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let root = P256.Signing.PrivateKey()
        let anchor = try certificate(
            Certificate.PrivateKey(root).publicKey, "Example Root", by: root, isAuthority: true)
        let alexa = try certificate(
            Certificate.PublicKey(key.publicKey), "echo-api.amazon.com", by: root, isAuthority: false)
        let file = Array(try alexa.serializeAsPEM().pemString.utf8) + [0x0A]
        let anchors = try TrustAnchors(pem: try anchor.serializeAsPEM().pemString + "\n")

        let bodies = (0..<1_000).map { Array("{\"request\":\($0)\(String(repeating: " ", count: 3_600))}".utf8) }
        let digests = bodies.map { Crypto.SHA256.hash(data: $0) }
        let signatures = try digests.map { try key.signature(for: $0, padding: .insecurePKCS1v1_5) }
        let texts = signatures.map { $0.rawRepresentation.base64EncodedString() }
        let url = "https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem"
        let transport = Serving(file: file)
        let verifier = SignatureVerifier(over: transport, trusting: anchors)

        print("1000 bodies of \(bodies[0].count) bytes, a key of 2048 bits, one core")
        try await measure("verify") { number in
            try await verifier.verify(bodies[number], signature: texts[number], certificateURL: url)
        }
        try await measure("verify, another body") { number in
            do throws(VerificationError) {
                try await verifier.verify(bodies[number], signature: texts[(number + 1) % 1_000], certificateURL: url)
            } catch {
                guard error.code == .signatureMismatch else { throw error }
            }
        }
        let publicKey = key.publicKey
        try await measure("RSA alone") { number in
            guard publicKey.isValidSignature(signatures[number], for: digests[number], padding: .insecurePKCS1v1_5)
            else {
                throw VerificationError(.signatureMismatch)
            }
        }
        try await measure("SHA-256 alone") { number in
            guard Crypto.SHA256.hash(data: bodies[number]) == digests[number] else {
                throw VerificationError(.signatureMismatch)
            }
        }
        try await measure("a file, fetched and checked", rounds: 1) { number in
            let verifier = SignatureVerifier(over: transport, trusting: anchors)
            try await verifier.verify(bodies[number], signature: texts[number], certificateURL: url)
        }
        let began = ContinuousClock.now
        let count = (try? TrustAnchors.system().count) ?? 0
        print("the system's \(count) anchors are read in \(ContinuousClock.now - began)")
    }

    /// Runs a thousand steps several times, and prints the fastest.
    private static func measure(
        _ name: String, rounds: Int = 9, _ step: (Int) async throws -> Void
    ) async rethrows {
        var best = Duration.seconds(3_600)
        for _ in 0..<rounds {
            let began = ContinuousClock.now
            for number in 0..<1_000 { try await step(number) }
            best = min(best, ContinuousClock.now - began)
        }
        let micros = Double(best.components.attoseconds) / 1e15 + Double(best.components.seconds) * 1e3
        print("\(name): \(String(format: "%.1f µs, %.0f a second", micros, 1e6 / micros))")
    }

    private static func certificate(
        _ key: Certificate.PublicKey, _ name: String, by issuer: P256.Signing.PrivateKey, isAuthority: Bool
    ) throws -> Certificate {
        try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key,
            notValidBefore: Date.now - 86_400, notValidAfter: Date.now + 86_400,
            issuer: DistinguishedName { CommonName("Example Root") }, subject: DistinguishedName { CommonName(name) },
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                if isAuthority {
                    Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                    Critical(KeyUsage(keyCertSign: true))
                } else {
                    Critical(KeyUsage(digitalSignature: true))
                    SubjectAlternativeNames([.dnsName(name)])
                }
            }, issuerPrivateKey: Certificate.PrivateKey(issuer))
    }
}

private struct Serving: HTTP.Transport {
    let file: [UInt8]
    func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: .ok, body: file) }
}
