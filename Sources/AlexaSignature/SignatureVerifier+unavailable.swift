// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if !SignatureVerification
/// Verifies that a request was signed by Alexa; available only with the package's trait `SignatureVerification`.
///
/// ```swift
/// .package(url: "…/LinkedSkills.git", from: "0.1.0", traits: ["SignatureVerification"])
/// ```
@available(
    *, unavailable,
    message:
        "switch on the trait SignatureVerification: .package(url: …, traits: [\"SignatureVerification\"]) in Package.swift"
)
public final class SignatureVerifier: RequestVerifier {
    /// Not available without the trait.
    public init(over transport: any HTTP.Transport) throws(TrustAnchorsError) {}

    /// Not available without the trait.
    public init(over transport: any HTTP.Transport, trusting anchors: TrustAnchors) {}

    /// Not available without the trait.
    public func verify(
        _ body: [UInt8], signature: String, certificateURL: String
    ) async throws(VerificationError) {
        throw VerificationError(.certificateUntrusted, detail: "the trait SignatureVerification is off")
    }
}

/// The root certificates that a chain has to lead to; available only with the package's trait `SignatureVerification`.
@available(
    *, unavailable,
    message:
        "switch on the trait SignatureVerification: .package(url: …, traits: [\"SignatureVerification\"]) in Package.swift"
)
public struct TrustAnchors: Sendable {
    /// Not available without the trait.
    public init(pem: String) throws(TrustAnchorsError) {}

    /// Not available without the trait.
    public static func system() throws(TrustAnchorsError) -> TrustAnchors { try TrustAnchors(pem: "") }
}
#endif
