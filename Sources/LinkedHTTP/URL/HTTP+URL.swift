// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// An absolute `http` or `https` URL, checked so strictly that every parser finds the same host in it.
    ///
    /// The URL decides where a token goes, so a URL that could be read in two ways is refused and not repaired:
    /// user information, a fragment, a backslash, spaces, control characters, anything outside `[a-z0-9.-]` in the
    /// host (international names come in their `xn--` form), numeric hosts other than plain dotted quads, and `.` or
    /// `..` segments. The host is lower-cased and loses one trailing dot. Path and query stay percent-encoded as given.
    ///
    /// ```swift
    /// let url = try HTTP.URL("https://api.example.com/v1/albums")
    ///     .appending(id)
    ///     .appending(query: ["limit": 50, "market": market])
    /// ```
    ///
    /// Printing one shows the names of its query, never the values: use ``text`` to send it.
    /// Source: RFC 3986, RFC 9110 section 4.2.
    public struct URL: Sendable, Hashable {
        /// The schemes that are supported.
        public enum Scheme: String, Sendable, Hashable {
            /// Without TLS.
            case http
            /// Over TLS.
            case https

            /// The port where none is named: 80 or 443.
            public var defaultPort: Int { self == .https ? 443 : 80 }
        }

        /// `http` or `https`.
        public let scheme: Scheme
        /// The host in lower case; an IPv6 address keeps its brackets.
        public let host: String
        /// The port, 1 to 65535; the scheme's own if the text named none.
        public let port: Int
        /// The path, percent-encoded; begins with `/`.
        public let path: String
        /// The query, percent-encoded and without the `?`; `nil` if there is none.
        public let encodedQuery: String?

        init(scheme: Scheme, host: String, port: Int, path: String, encodedQuery: String?) {
            self.scheme = scheme
            self.host = host
            self.port = port
            self.path = path
            self.encodedQuery = encodedQuery
        }

        /// The query's items, decoded.
        public var query: Query { Query(parsing: encodedQuery ?? "") }

        /// Where the URL leads: scheme, host and port.
        public var origin: Origin { Origin(scheme: scheme, host: host, port: port) }

        /// The whole URL as it is sent.
        public var text: String { "\(origin)\(target)" }

        /// Path and query: what the request line says.
        public var target: String { encodedQuery.map { "\(path)?\($0)" } ?? path }
    }
}

extension HTTP.URL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The URL with its query's names, and without their values.
    public var description: String {
        guard encodedQuery != nil else { return text }
        return "\(origin)\(path)?\(query.map { "\(PercentEncoding.encode($0.name))=…" }.joined(separator: "&"))"
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
