// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Says why there is no response: what happened on the network.
    ///
    /// A deadline that has passed is `DeadlineExceeded` instead, a cancelled task `CancellationError`.
    public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
        /// What happened. The set is open.
        public struct Code: Sendable, Hashable, RawRepresentable {
            /// The kind in words; this is what is printed.
            public let rawValue: String

            /// A kind that has no name here.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// The host has no address.
            public static let unresolvable = Code(rawValue: "the host could not be found")
            /// No server answers at the address, or it refused the connection.
            public static let unreachable = Code(rawValue: "no connection could be made")
            /// The connection broke before the response was complete.
            public static let connectionLost = Code(rawValue: "the connection was lost")
            /// The server could not prove who it is. Never retried.
            public static let untrusted = Code(rawValue: "the server's certificate is not trusted")
            /// The response is larger than the transport allows. Never retried.
            public static let responseTooLarge = Code(rawValue: "the response is too large")
            /// What came back is not HTTP.
            public static let malformedResponse = Code(rawValue: "the response is malformed")
            /// The transport itself refused to send. Never retried.
            public static let refused = Code(rawValue: "the transport refused to send the request")
            /// Anything else.
            public static let other = Code(rawValue: "the exchange failed")
        }

        /// What happened.
        public let code: Code
        /// The host in question.
        public let host: String?
        /// More about it from the transport: a number or a phrase, never a URL.
        public let detail: String?

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
            "\(code.rawValue)\(host.map { ": \($0)" } ?? "")\(detail.map { " (\($0))" } ?? "")"
        }
    }
}
