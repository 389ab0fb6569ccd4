// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Describes one request and its response, for a log. It holds no secret.
    ///
    /// It has no headers, no bodies and no query.
    public struct Exchange: Sendable, CustomStringConvertible {
        /// The method of the request.
        public let method: Method
        /// The host that it was sent to.
        public let host: String
        /// The request's ``Request/pathTemplate``, or else the path of its URL.
        public let path: String
        /// The status of the response; `nil` if there was none.
        public let status: Status?
        /// Why there was no response: the type of the error, with its code (`TransportError.connectionLost`); nothing of the
        /// request.
        public let failure: String?
        /// How long it took. It includes the waits between attempts if the observer stands in front of the retries.
        public let duration: Duration
        /// How often the request of this call has been sent by now.
        public let attempts: Int
        /// The size of the request's body.
        public let bytesSent: Int
        /// The size of the response's body.
        public let bytesReceived: Int

        /// One line for a log.
        public var description: String {
            let outcome = status.map { "\($0)" } ?? failure ?? "no response"
            let milliseconds = Int(duration / .milliseconds(1))
            return "\(method) \(host)\(path): \(outcome), \(milliseconds) ms, \(bytesReceived) bytes"
                + (attempts > 1 ? ", attempt \(attempts)" : "")
        }
    }
}
