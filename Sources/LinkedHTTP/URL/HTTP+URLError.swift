// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Says why a text is not a URL that a request may be sent to.
    ///
    /// It names the rule that was broken, and does not repeat the text, which may contain secrets.
    public struct URLError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The rule that was broken. The set is open.
        public struct Code: Sendable, Hashable, RawRepresentable {
            /// The kind in words; this is what is printed.
            public let rawValue: String

            /// A kind that has no name here.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// It is longer than 8192 bytes.
            public static let length = Code(rawValue: "it is longer than 8192 bytes")
            /// A space, a control character, a backslash or something outside of ASCII.
            public static let character = Code(rawValue: "it has a character that no URL has")
            /// It does not begin with `http://` or `https://`.
            public static let scheme = Code(rawValue: "it does not begin with https:// or http://")
            /// There is a user name or a password before the host.
            public static let userInformation = Code(rawValue: "there is something before the host and an @")
            /// The host is empty, has a character outside `[a-z0-9.-]`, or is a number that is not a dotted quad.
            public static let host = Code(rawValue: "its host is no plain host name")
            /// The port is not a number from 1 to 65535.
            public static let port = Code(rawValue: "its port is not a number from 1 to 65535")
            /// The path has a `.` or `..` segment, a broken percent escape, or a character that needs one.
            public static let path = Code(rawValue: "its path is malformed")
            /// The query has a broken percent escape, or a character that needs one.
            public static let query = Code(rawValue: "its query is malformed")
            /// There is a fragment.
            public static let fragment = Code(rawValue: "it has a fragment")
        }

        /// The rule that was broken.
        public let code: Code

        public init(_ code: Code) { self.code = code }

        /// The rule that was broken, without the text.
        public var description: String { "not a usable URL: \(code.rawValue)" }
    }
}
