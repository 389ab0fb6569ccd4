// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why there are no trust anchors: without any, no request could be verified.
public struct TrustAnchorsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong. The set is open.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code of your own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// No file with certificates is where systems keep them. Install the package `ca-certificates`, set `SSL_CERT_FILE`,
        /// or give anchors to the verifier.
        public static let notFound = Code(rawValue: "notFound")
        /// The text given has no certificate in it.
        public static let noCertificate = Code(rawValue: "noCertificate")
        /// The text given is not PEM, or a certificate in it cannot be read.
        public static let malformed = Code(rawValue: "malformed")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .notFound: "no readable file has trusted certificates"
            case .noCertificate: "there is no certificate in the text"
            case .malformed: "the text has something in it that cannot be read as a certificate"
            default: rawValue
            }
        }
    }

    /// What is wrong.
    public let code: Code
    /// The files that were tried.
    public let paths: [String]
    /// More about it.
    public let detail: String?

    /// Makes an error.
    public init(_ code: Code, paths: [String] = [], detail: String? = nil) {
        self.code = code
        self.paths = paths
        self.detail = detail
    }

    /// What is wrong, with the files that were tried.
    public var description: String {
        "\(code)\(paths.isEmpty ? "" : ": \(paths.joined(separator: ", "))")\(detail.map { " (\($0))" } ?? "")"
    }
}
