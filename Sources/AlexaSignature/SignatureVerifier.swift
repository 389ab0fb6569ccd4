// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
internal import LinkedCore

/// Verifies that a request was signed by Alexa.
///
/// It fetches the certificates that a request names, checks that they lead from `echo-api.amazon.com` to a trusted anchor, and
/// checks the `Signature-256` header with the key of the first one. Make one for the whole program:
///
/// ```swift
/// let skill = Skill(id: "amzn1.ask.skill.…") { On(.launch, reply: "Hello!") }
/// let verifier = try SignatureVerifier(over: AsyncHTTPClientTransport())
/// let endpoint = try Endpoint(skill, verifying: verifier)
/// ```
///
/// It is available with the package's trait `SignatureVerification`:
///
/// ```swift
/// .package(url: "…/LinkedSkills.git", from: "0.1.0", traits: ["SignatureVerification"])
/// ```
///
/// Certificates that passed are kept until the first of them expires, 32 files at most. A file that could not be fetched, or
/// did not pass, is not asked for again for a minute. Any number of requests wait for one fetch of a file; four files are
/// fetched at a time, and 64 more wait for their turn.
///
/// Source: developer.amazon.com, "Host a Custom Skill as a Web Service".
public final class SignatureVerifier: RequestVerifier {
    private let keys: SigningKeys

    /// Makes a verifier.
    ///
    /// - Parameters:
    ///   - transport: Fetches the certificates. It needs no token, and must not follow redirects.
    ///   - anchors: The roots that are trusted.
    ///   - timeout: How long one fetch may take. A request waits for it no longer than until its own `Deadline/current`.
    ///   - now: The clock against which certificates are checked.
    public convenience init(
        over transport: any HTTP.Transport, trusting anchors: TrustAnchors, timeout: Duration = .seconds(3),
        now: @escaping @Sendable () -> WallTime = { .now }
    ) {
        self.init(over: transport, trusting: anchors, now: now) { Deadline(after: timeout) }
    }

    /// Makes a verifier that trusts the system's anchors.
    ///
    /// - Parameters:
    ///   - transport: Fetches the certificates. It needs no token, and must not follow redirects.
    ///   - timeout: How long one fetch may take. A request waits for it no longer than until its own `Deadline/current`.
    ///   - now: The clock against which certificates are checked.
    /// - Throws: ``TrustAnchorsError`` if the system has none where they are looked for.
    public convenience init(
        over transport: any HTTP.Transport, timeout: Duration = .seconds(3),
        now: @escaping @Sendable () -> WallTime = { .now }
    ) throws(TrustAnchorsError) {
        self.init(over: transport, trusting: try TrustAnchors.system(), timeout: timeout, now: now)
    }

    /// - Parameter deadline: Makes the deadline of one fetch.
    package init(
        over transport: any HTTP.Transport, trusting anchors: TrustAnchors, now: @escaping @Sendable () -> WallTime,
        deadline: @escaping @Sendable () -> Deadline
    ) {
        keys = SigningKeys(now: now, deadline: deadline) { url throws(VerificationError) in
            let file = try await CertificateFile.fetch(url, over: transport)
            return try await SigningKey(in: file, trusting: anchors, at: now())
        }
    }

    /// How many requests wait for certificates.
    package var waiting: Int { keys.waiting }

    /// Checks the signature of a request's body.
    ///
    /// - Parameters:
    ///   - body: The bytes exactly as they were received.
    ///   - signature: The value of the header `Signature-256`.
    ///   - certificateURL: The value of the header `SignatureCertChainUrl`.
    /// - Throws: `VerificationError`, whose code says what was wrong.
    public func verify(
        _ body: [UInt8], signature: String, certificateURL: String
    ) async throws(VerificationError) {
        guard let url = CertificateURL.normalized(certificateURL) else { throw VerificationError(.certificateURL) }
        // The largest key that is used anywhere has 16 384 bits.
        guard signature.utf8.count <= 2_732, let signature = Base64.decode(signature.utf8), !signature.isEmpty else {
            throw VerificationError(.signatureUnreadable)
        }
        let key = try await keys.key(at: url)
        guard key.signed(body, signature) else { throw VerificationError(.signatureMismatch) }
    }
}

extension SignatureVerifier: CustomStringConvertible, CustomReflectable {
    /// The name of the type. The transport is not shown.
    public var description: String { "SignatureVerifier" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
#endif
