// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Lets an ``Endpoint`` answer requests that nobody signed: for your own machine, and nowhere else.
///
/// Anyone who reaches such an endpoint can send it forged requests. A request that carries `Signature-256` or
/// `SignatureCertChainUrl` is refused, so that an endpoint which was put on the internet like this fails at Alexa's
/// first request. The time of a request is not checked either, because a file that you send by hand has an old one.
public struct UnverifiedRequests: RequestVerifier {
    /// Makes the verifier. Where the type is known from the context, `.unverified` is shorter.
    public init() {}

    /// Throws, because it cannot verify a signature.
    public func verify(
        _ body: [UInt8], signature: String, certificateURL: String
    ) async throws(VerificationError) {
        throw VerificationError(.signedButUnverified)
    }
}

extension RequestVerifier where Self == UnverifiedRequests {
    /// Verifies nothing, and refuses signed requests: see ``UnverifiedRequests``.
    public static var unverified: Self { UnverifiedRequests() }
}
