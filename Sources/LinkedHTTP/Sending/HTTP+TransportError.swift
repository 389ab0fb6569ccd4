// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Says why there is no response: what happened on the network.
    ///
    /// A deadline that has passed is `DeadlineExceeded` instead, a cancelled task `CancellationError`.
    public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
        /// What happened. The set is open.
        public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
            /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
            public let rawValue: String
            /// A code of your own.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// The host has no address.
            public static let unresolvable = Code(rawValue: "unresolvable")
            /// No server answers at the address, or it refused the connection.
            public static let unreachable = Code(rawValue: "unreachable")
            /// The connection broke before the response was complete.
            public static let connectionLost = Code(rawValue: "connectionLost")
            /// The server could not prove who it is. Never retried.
            public static let untrusted = Code(rawValue: "untrusted")
            /// The response is larger than the transport allows. Never retried.
            public static let responseTooLarge = Code(rawValue: "responseTooLarge")
            /// What came back is not HTTP.
            public static let malformedResponse = Code(rawValue: "malformedResponse")
            /// The transport itself refused to send. Never retried.
            public static let refused = Code(rawValue: "refused")
            /// Anything else.
            public static let other = Code(rawValue: "other")

            /// What it means, in words; the raw value where the code has no name here.
            public var description: String {
                switch self {
                case .unresolvable: "the host could not be found"
                case .unreachable: "no connection could be made"
                case .connectionLost: "the connection was lost"
                case .untrusted: "the server's certificate is not trusted"
                case .responseTooLarge: "the response is too large"
                case .malformedResponse: "the response is malformed"
                case .refused: "the transport refused to send the request"
                case .other: "the exchange failed"
                default: rawValue
                }
            }
        }

        /// What happened.
        public let code: Code
        /// The host in question.
        public let host: String?
        /// More about it from the transport: a number or a phrase, never a URL.
        public let detail: String?

        /// An error about one exchange.
        public init(_ code: Code, host: String? = nil, detail: String? = nil) {
            self.code = code
            self.host = host
            self.detail = detail
        }

        /// Whether the same request may succeed a moment later.
        public var isTransient: Bool {
            switch code {
            case .untrusted, .responseTooLarge, .refused: false
            default: true
            }
        }

        /// What happened, with the host.
        public var description: String {
            "\(code)\(host.map { ": \($0)" } ?? "")\(detail.map { " (\($0))" } ?? "")"
        }
    }
}
