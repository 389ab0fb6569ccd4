// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why a request's signature was not accepted.
///
/// It is for the log of the skill's owner: ``Endpoint`` passes it to the skill's `onEvent`, and nothing of it to the sender.
public struct VerificationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The reason.
    public let code: Code
    /// What helps to find the cause, for instance a status, or a certificate's last day; `nil` if there is nothing more
    /// to say. No part of the request.
    public let detail: String?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: The reason.
    ///   - detail: What helps to find the cause. It is logged: put no part of the request into it.
    public init(_ code: Code, detail: String? = nil) {
        self.code = code
        self.detail = detail
    }

    /// The reason and the detail.
    public var description: String { code.description + (detail.map { " (\($0))" } ?? "") }

    /// Why a signature was not accepted. The set is open: a verifier of your own may have more.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The name of the code, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code that has no name here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The signature is not base 64.
        public static let signatureUnreadable = Code(rawValue: "signatureUnreadable")
        /// The signature was not made for these bytes, or with another key.
        public static let signatureMismatch = Code(rawValue: "signatureMismatch")
        /// The request is signed, but the endpoint verifies no signatures (``UnverifiedRequests``).
        public static let signedButUnverified = Code(rawValue: "signedButUnverified")
        /// The URL of the certificate chain is not one of Amazon's.
        public static let certificateURL = Code(rawValue: "certificateURL")
        /// The certificate chain could not be fetched.
        public static let certificateUnavailable = Code(rawValue: "certificateUnavailable")
        /// What was fetched is no certificate chain.
        public static let certificateUnreadable = Code(rawValue: "certificateUnreadable")
        /// A certificate of the chain has expired.
        public static let certificateExpired = Code(rawValue: "certificateExpired")
        /// A certificate of the chain is not valid yet.
        public static let certificateNotYetValid = Code(rawValue: "certificateNotYetValid")
        /// The certificate is not for `echo-api.amazon.com`.
        public static let certificateOfOther = Code(rawValue: "certificateOfOther")
        /// The certificate may not be used for signatures, or its key or algorithm is too weak.
        public static let certificateUnsuitable = Code(rawValue: "certificateUnsuitable")
        /// The chain does not lead to a trusted root.
        public static let certificateUntrusted = Code(rawValue: "certificateUntrusted")
        /// The deadline struck before the signature was verified, or the caller was cancelled.
        public static let interrupted = Code(rawValue: "interrupted")

        /// The code in words; its name, for a code without any.
        public var description: String {
            switch self {
            case .signatureUnreadable: "the signature is not base 64"
            case .signatureMismatch: "the signature is not for this body"
            case .signedButUnverified: "the request is signed, but this endpoint verifies no signatures"
            case .certificateURL: "the certificate's URL is not one of Amazon's"
            case .certificateUnavailable: "the certificate could not be fetched"
            case .certificateUnreadable: "the certificate could not be read"
            case .certificateExpired: "the certificate has expired"
            case .certificateNotYetValid: "the certificate is not valid yet"
            case .certificateOfOther: "the certificate is not for echo-api.amazon.com"
            case .certificateUnsuitable: "the certificate is not suitable for this signature"
            case .certificateUntrusted: "the certificate does not lead to a trusted root"
            case .interrupted: "there was no time left to verify the signature"
            default: rawValue
            }
        }
    }
}
