// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Says why a text is not a URL that a request may be sent to.
    ///
    /// It names the rule that was broken, and does not repeat the text, which may contain secrets.
    public struct URLError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The rule that was broken. The set is open.
        public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
            /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
            public let rawValue: String
            /// A code of your own.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// It is longer than 8192 bytes.
            public static let length = Code(rawValue: "length")
            /// A space, a control character, a backslash or something outside of ASCII.
            public static let character = Code(rawValue: "character")
            /// It does not begin with `http://` or `https://`.
            public static let scheme = Code(rawValue: "scheme")
            /// There is a user name or a password before the host.
            public static let userInformation = Code(rawValue: "userInformation")
            /// The host is empty, has a character outside `[a-z0-9.-]`, or is a number that is not a dotted quad.
            public static let host = Code(rawValue: "host")
            /// The port is not a number from 1 to 65535.
            public static let port = Code(rawValue: "port")
            /// The path has a `.` or `..` segment, a broken percent escape, or a character that needs one.
            public static let path = Code(rawValue: "path")
            /// The query has a broken percent escape, or a character that needs one.
            public static let query = Code(rawValue: "query")
            /// There is a fragment.
            public static let fragment = Code(rawValue: "fragment")

            /// What it means, in words; the raw value where the code has no name here.
            public var description: String {
                switch self {
                case .length: "it is longer than 8192 bytes"
                case .character: "it has a character that no URL has"
                case .scheme: "it does not begin with https:// or http://"
                case .userInformation: "there is something before the host and an @"
                case .host: "its host is no plain host name"
                case .port: "its port is not a number from 1 to 65535"
                case .path: "its path is malformed"
                case .query: "its query is malformed"
                case .fragment: "it has a fragment"
                default: rawValue
                }
            }
        }

        /// The rule that was broken.
        public let code: Code

        /// An error about one rule.
        public init(_ code: Code) { self.code = code }

        /// The rule that was broken, without the text.
        public var description: String { "not a usable URL: \(code)" }
    }
}
