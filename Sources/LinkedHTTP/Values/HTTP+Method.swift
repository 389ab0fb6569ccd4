// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// A request method (RFC 9110 section 9). The set is open.
    public struct Method: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The method as it is sent; case counts.
        public let rawValue: String

        /// A method of any name; a name that is no token is refused when the request is sent.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A method of any name.
        public init(stringLiteral value: String) { rawValue = value }

        /// The method as it is sent.
        public var description: String { rawValue }

        /// Reads (RFC 9110 section 9.3.1).
        public static let get = Method(rawValue: "GET")
        /// Reads the head alone (RFC 9110 section 9.3.2).
        public static let head = Method(rawValue: "HEAD")
        /// Does what the resource says (RFC 9110 section 9.3.3). Not idempotent.
        public static let post = Method(rawValue: "POST")
        /// Replaces (RFC 9110 section 9.3.4).
        public static let put = Method(rawValue: "PUT")
        /// Removes (RFC 9110 section 9.3.5).
        public static let delete = Method(rawValue: "DELETE")
        /// Changes in part (RFC 5789). Not idempotent.
        public static let patch = Method(rawValue: "PATCH")
        /// Asks what is possible (RFC 9110 section 9.3.7).
        public static let options = Method(rawValue: "OPTIONS")

        /// Whether sending it twice does what sending it once does (RFC 9110 section 9.2.2).
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
