// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import SwiftASN1
internal import X509

/// The root certificates that a chain has to lead to.
///
/// ```swift
/// let amazonRootCA1 = "-----BEGIN CERTIFICATE-----\n…"
/// let anchors = try TrustAnchors(pem: amazonRootCA1)
/// let verifier = SignatureVerifier(over: AsyncHTTPClientTransport(), trusting: anchors)
/// ```
///
/// Amazon signs with certificates below "Amazon Root CA 1", which every system trusts. A path ends at the first certificate that
/// is trusted: the last one in Amazon's file need not be.
public struct TrustAnchors: Sendable {
    let store: CertificateStore
    /// How many certificates there are.
    public let count: Int
    /// The file that they were read from; `nil` if they were given.
    public let path: String?

    /// Reads anchors from PEM text (RFC 7468): certificates and nothing else; text around them is ignored.
    ///
    /// - Throws: ``TrustAnchorsError`` if there is no certificate, or one that cannot be read.
    public init(pem: String) throws(TrustAnchorsError) {
        let blocks: [PEM.Block]
        do {
            blocks = try PEM.blocks(in: Array(pem.utf8), limit: Self.most)
        } catch {
            throw TrustAnchorsError(.malformed, detail: "\(error)")
        }
        guard !blocks.isEmpty else { throw TrustAnchorsError(.noCertificate) }
        var certificates: [Certificate] = []
        for block in blocks {
            guard block.isCertificate else { throw TrustAnchorsError(.malformed, detail: "what is not a certificate") }
            guard let certificate = try? Certificate(derEncoded: block.bytes) else {
                throw TrustAnchorsError(.malformed, detail: "certificate \(certificates.count + 1)")
            }
            certificates.append(certificate)
        }
        self.init(certificates, path: nil)
    }

    init(_ certificates: [Certificate], path: String?) {
        store = CertificateStore(certificates)
        count = certificates.count
        self.path = path
    }

    /// The most blocks that a file of anchors may have; a system's has some 150.
    static let most = 2_000
}

extension TrustAnchors: CustomStringConvertible, CustomReflectable {
    /// How many there are, and from which file.
    public var description: String { "TrustAnchors(\(count)\(path.map { " from \($0)" } ?? ""))" }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
#endif
