// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// An HTTP request: method, URL, header fields and body.
    ///
    /// The body is bytes in memory: a skill sends and receives small JSON, and a retry has to send it a second time.
    /// Printing a request shows method, host and path; never its body or its credentials.
    public struct Request: Sendable, Hashable {
        /// The method.
        public var method: Method
        /// The URL.
        public var url: URL
        /// Header fields; those of the connection (`Host`, `Content-Length`, …) are the transport's.
        public var headers: Headers
        /// The body; `nil` and empty are the same for methods without one.
        public var body: [UInt8]?
        /// Whether the request may be sent a second time; `nil` leaves it to ``Method/isIdempotent``.
        public var isReplayable: Bool?
        /// The text for the path in events, for instance `/v1/playlists/{id}`; `nil` shows the path itself.
        public var pathTemplate: String?
        /// What is secret in the request besides its token: an ``AccountClient`` removes it from its errors.
        package var secrets: [String] = []

        public init(_ method: Method, _ url: URL, headers: Headers = [:], body: [UInt8]? = nil) {
            self.method = method
            self.url = url
            self.headers = headers
            self.body = body
        }

        /// Whether a retry may send it again: as marked, or else if its method is idempotent.
        public var mayBeSentAgain: Bool { isReplayable ?? method.isIdempotent }
    }
}

extension HTTP.Request: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Method, URL without query values, and the size of the body.
    public var description: String {
        guard let body else { return "\(method) \(url)" }
        return "\(method) \(url) (\(body.count) bytes)"
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["request": description, "headers": headers]) }
}
