// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Verifies that Alexa signed a request.
///
/// An ``Endpoint`` calls it for a request that has passed all its other checks. The module AlexaSignature has the
/// implementation for servers; write your own where another part of your system knows Alexa's keys, or for a test.
///
/// ```swift
/// struct OnlyThis: RequestVerifier {
///     let body: [UInt8]
///     func verify(_ body: [UInt8], signature: String, certificateURL: String) async throws(VerificationError) {
///         guard body == self.body else { throw VerificationError(.signatureMismatch) }
///     }
/// }
/// ```
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html>
public protocol RequestVerifier: Sendable {
    /// Returns if the signature is one that Alexa made for these bytes.
    ///
    /// `Deadline.current` is the request's deadline. At that moment the task is cancelled, and the endpoint answers without
    /// waiting for it.
    ///
    /// - Parameters:
    ///   - body: The request's bytes, exactly as they were received.
    ///   - signature: The header `Signature-256`: base 64, in form, of an RSA signature (PKCS #1 version 1.5) with SHA-256.
    ///   - certificateURL: The URL of the certificate chain, from the header `SignatureCertChainUrl`. It begins with
    ///     `https://s3.amazonaws.com/echo.api/`, and has neither dot segments nor a query nor percent signs: two
    ///     programs cannot read it in two ways.
    /// - Throws: ``VerificationError`` if the signature is not Alexa's, or cannot be checked.
    func verify(_ body: [UInt8], signature: String, certificateURL: String) async throws(VerificationError)
}
