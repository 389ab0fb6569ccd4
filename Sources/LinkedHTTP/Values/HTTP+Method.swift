// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// A request method (RFC 9110 section 9). The set is open.
    public struct Method: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The method as it is sent; it is case-sensitive.
        public let rawValue: String

        /// Makes a method of any name; one that is not a token is refused when the request is sent.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Makes a method of any name.
        public init(stringLiteral value: String) { rawValue = value }

        /// The method as it is sent.
        public var description: String { rawValue }

        /// Reads a resource (RFC 9110 section 9.3.1).
        public static let get = Method(rawValue: "GET")
        /// Reads the header fields alone (RFC 9110 section 9.3.2).
        public static let head = Method(rawValue: "HEAD")
        /// Processes the body in the resource's own way (RFC 9110 section 9.3.3). Not idempotent.
        public static let post = Method(rawValue: "POST")
        /// Replaces a resource (RFC 9110 section 9.3.4).
        public static let put = Method(rawValue: "PUT")
        /// Removes a resource (RFC 9110 section 9.3.5).
        public static let delete = Method(rawValue: "DELETE")
        /// Changes a part of a resource (RFC 5789). Not idempotent.
        public static let patch = Method(rawValue: "PATCH")
        /// Asks which methods are possible (RFC 9110 section 9.3.7).
        public static let options = Method(rawValue: "OPTIONS")

        /// Whether sending it twice has the same effect as sending it once (RFC 9110 section 9.2.2).
        ///
        /// `false` for methods that the RFC does not name.
        public var isIdempotent: Bool {
            switch self {
            case .get, .head, .put, .delete, .options: true
            default: false
            }
        }
    }
}
