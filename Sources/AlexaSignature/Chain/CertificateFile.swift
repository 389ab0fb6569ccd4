// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import LinkedCore
internal import SwiftASN1
internal import X509

/// The certificates that a request names: the one whose key signs, and those that lead from it to an anchor.
struct CertificateFile {
    let signer: Certificate
    let others: [Certificate]

    /// Amazon's files have 7 KB, and 4 certificates.
    private static let mostBytes = 64 << 10
    private static let mostCertificates = 8
    /// How many issuers with the same key are looked at. A key may have an old, a new and another authority's certificate; many
    /// that issue each other would have thousands of paths.
    private static let mostOfOneKey = 3

    /// Fetches a file.
    ///
    /// - Parameter url: In the form that ``CertificateURL/normalized(_:)`` returns.
    static func fetch(_ url: String, over transport: any HTTP.Transport) async throws(VerificationError) -> Self {
        let response: HTTP.Response
        do {
            response = try await transport.send(HTTP.Request(.get, HTTP.URL(url)))
        } catch {
            throw VerificationError(.certificateUnavailable, detail: reason(error))
        }
        guard response.status == .ok else {
            throw VerificationError(.certificateUnavailable, detail: "status \(response.status.code)")
        }
        guard response.body.count <= mostBytes else {
            throw VerificationError(.certificateUnreadable, detail: "more than \(mostBytes) bytes")
        }
        return try Self(reading: response.body)
    }

    /// Returns words that have nothing of what was sent or received.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as HTTP.TransportError: "\(error.code)"
        case is DeadlineExceeded: "it did not come in time"
        case is CancellationError: "the fetch was cancelled"
        default: "\(type(of: error))"
        }
    }

    /// Reads a file: the certificate whose key signs comes first, the others in any order.
    init(reading bytes: [UInt8]) throws(VerificationError) {
        let blocks: [PEM.Block]
        do {
            blocks = try PEM.blocks(in: bytes, limit: Self.mostCertificates)
        } catch {
            throw VerificationError(.certificateUnreadable, detail: "\(error)")
        }
        guard blocks.allSatisfy(\.isCertificate) else {
            throw VerificationError(.certificateUnreadable, detail: "something in it is not a certificate")
        }
        var certificates: [Certificate] = []
        for block in blocks {
            do {
                certificates.append(try Certificate(derEncoded: block.bytes))
            } catch {
                // Also a key that is too small: the libraries do not read one below 2048 bits.
                throw VerificationError(
                    .certificateUnreadable, detail: "certificate \(certificates.count + 1) cannot be read")
            }
        }
        guard let signer = certificates.first else {
            throw VerificationError(.certificateUnreadable, detail: "there is no certificate in it")
        }
        self.signer = signer
        var count: [Certificate.PublicKey: Int] = [:]
        others = certificates.dropFirst().filter { issuer in
            count[issuer.publicKey, default: 0] += 1
            return count[issuer.publicKey, default: 0] <= Self.mostOfOneKey
        }
    }
}
#endif
