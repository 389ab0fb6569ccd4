// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP.Headers {
    /// The name of a header field; upper and lower case are the same (RFC 9110 section 5.1).
    public struct Name: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The name as it was written.
        public let text: String
        /// The name in lower case: what comparisons use.
        public let lowercased: String

        /// Makes a name of any text; one that is not a token is refused when the request is sent.
        public init(_ text: String) {
            self.text = text
            lowercased = text.lowercased()
        }

        /// Makes a name of any text.
        public init(stringLiteral value: String) { self.init(value) }

        /// The name as it was written.
        public var description: String { text }

        public static func == (left: Name, right: Name) -> Bool { left.lowercased == right.lowercased }
        public func hash(into hasher: inout Hasher) { hasher.combine(lowercased) }

        /// Whether the values of this field are credentials, which are never printed.
        public var isSecret: Bool {
            switch lowercased {
            case "authorization", "proxy-authorization", "cookie", "set-cookie": true
            default: false
            }
        }

        /// Whether the values of this field are links, whose queries are never printed.
        var isLink: Bool {
            switch lowercased {
            case "location", "content-location", "referer", "link", "refresh": true
            default: false
            }
        }

        /// Whether the field belongs to the connection, so that a request must not set it.
        var isFraming: Bool {
            switch lowercased {
            case "host", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer", "expect",
                "keep-alive", "proxy-connection":
                true
            default: false
            }
        }

        /// `Accept`
        public static let accept: Name = "Accept"
        /// `Accept-Language`
        public static let acceptLanguage: Name = "Accept-Language"
        /// `Authorization`. Secret.
        public static let authorization: Name = "Authorization"
        /// `Content-Type`
        public static let contentType: Name = "Content-Type"
        /// `Content-Length`
        public static let contentLength: Name = "Content-Length"
        /// `Cookie`. Secret.
        public static let cookie: Name = "Cookie"
        /// `Date`
        public static let date: Name = "Date"
        /// `ETag`
        public static let eTag: Name = "ETag"
        /// `If-None-Match`
        public static let ifNoneMatch: Name = "If-None-Match"
        /// `Location`
        public static let location: Name = "Location"
        /// `Proxy-Authorization`. Secret.
        public static let proxyAuthorization: Name = "Proxy-Authorization"
        /// `Retry-After`
        public static let retryAfter: Name = "Retry-After"
        /// `Set-Cookie`. Secret.
        public static let setCookie: Name = "Set-Cookie"
        /// `User-Agent`
        public static let userAgent: Name = "User-Agent"
        /// `WWW-Authenticate`
        public static let wwwAuthenticate: Name = "WWW-Authenticate"
    }
}
