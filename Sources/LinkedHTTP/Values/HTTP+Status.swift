// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// A status code (RFC 9110 section 15). The set is open: compare with ``code`` where there is no name.
    public struct Status: Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
        /// The three-digit code, as received.
        public let code: Int

        public init(_ code: Int) { self.code = code }

        /// Makes a status of any code.
        public init(integerLiteral value: Int) { code = value }

        /// The code in digits.
        public var description: String { "\(code)" }

        /// Whether the request succeeded: 200 to 299.
        public var isSuccess: Bool { (200...299).contains(code) }
        /// Whether the answer is a redirection: 300 to 399.
        public var isRedirection: Bool { (300...399).contains(code) }
        /// Whether the server says that the request was wrong: 400 to 499.
        public var isClientError: Bool { (400...499).contains(code) }
        /// Whether the server says that it failed: 500 to 599.
        public var isServerError: Bool { (500...599).contains(code) }

        /// 200
        public static let ok = Status(200)
        /// 201
        public static let created = Status(201)
        /// 202
        public static let accepted = Status(202)
        /// 204: there is no body.
        public static let noContent = Status(204)
        /// 304
        public static let notModified = Status(304)
        /// 400
        public static let badRequest = Status(400)
        /// 401: no token, or one that is not accepted.
        public static let unauthorized = Status(401)
        /// 403
        public static let forbidden = Status(403)
        /// 404
        public static let notFound = Status(404)
        /// 409
        public static let conflict = Status(409)
        /// 429: too many requests (RFC 6585 section 4).
        public static let tooManyRequests = Status(429)
        /// 500
        public static let internalServerError = Status(500)
        /// 502
        public static let badGateway = Status(502)
        /// 503
        public static let serviceUnavailable = Status(503)
        /// 504
        public static let gatewayTimeout = Status(504)
    }
}
