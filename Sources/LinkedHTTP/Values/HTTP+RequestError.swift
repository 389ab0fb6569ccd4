// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Says which part of a request cannot be sent.
    ///
    /// It names the part and never shows its value.
    public struct RequestError: Error, Sendable, Hashable, CustomStringConvertible {
        /// Which part is wrong. The set is open.
        public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
            /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
            public let rawValue: String
            /// A code of your own.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// The method is not a token (RFC 9110 section 5.6.2).
            public static let method = Code(rawValue: "method")
            /// A header's name is not a token.
            public static let headerName = Code(rawValue: "headerName")
            /// A header's value has a line break, a NUL or another control character in it.
            public static let headerValue = Code(rawValue: "headerValue")
            /// The header belongs to the connection (`Host`, `Content-Length`, …): the transport sets it.
            public static let framing = Code(rawValue: "framing")
            /// The header is for another origin than the URL's: a token that a middleware would send elsewhere.
            public static let foreignOrigin = Code(rawValue: "foreignOrigin")

            /// What it means, in words; the raw value where the code has no name here.
            public var description: String {
                switch self {
                case .method: "the method is not a token"
                case .headerName: "a header's name is not a token"
                case .headerValue: "a header's value has a control character in it"
                case .framing: "the header belongs to the connection"
                case .foreignOrigin: "the header is for another origin"
                default: rawValue
                }
            }
        }

        /// Which part is wrong.
        public let code: Code
        /// The name of the header in question, if it can be shown.
        public let header: String?

        /// An error about one part.
        public init(_ code: Code, header: String? = nil) {
            self.code = code
            self.header = header
        }

        /// Says what is wrong, without the value.
        public var description: String {
            "the request cannot be sent: \(code)\(header.map { " (\($0))" } ?? "")"
        }
    }
}

extension HTTP.Request {
    /// Refuses what could add a second header or a second request to the connection (request smuggling), and what would send a
    /// token to another origin than its own (``HTTP/Headers/Field/origin``).
    ///
    /// Every transport calls this before it sends anything; ``HTTP/Client`` and ``AccountClient`` do so too.
    /// Source: RFC 9110 sections 5.1, 5.5 and 9.1.
    public func validate() throws(HTTP.RequestError) {
        guard Token.isValid(method.rawValue) else { throw HTTP.RequestError(.method) }
        for field in headers {
            guard Token.isValid(field.name.text) else { throw HTTP.RequestError(.headerName) }
            guard !field.name.isFraming else { throw HTTP.RequestError(.framing, header: field.name.text) }
            guard field.origin == nil || field.origin == url.origin else {
                throw HTTP.RequestError(.foreignOrigin, header: field.name.text)
            }
            guard field.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
                throw HTTP.RequestError(.headerValue, header: field.name.text)
            }
        }
    }
}

/// The `token` of RFC 9110 section 5.6.2.
enum Token {
    static func isValid(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 128 && text.utf8.allSatisfy(isTokenByte)
    }

    static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
