// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// One response: everything that was received, as a value.
    ///
    /// Printing it shows the status, and never its body or its credentials.
    public struct Response: Sendable, Hashable {
        /// What became of the request.
        public var status: Status
        /// Header fields as received.
        public var headers: Headers
        /// The body, with its content coding (gzip, …) undone; empty if there was none.
        public var body: [UInt8]
        /// What was secret in the request, as its ``AccountClient`` knows; errors about the response are without it.
        var sentSecrets = SentSecrets()
        /// What a response that is no success says, once it has been read.
        var answer: ProviderAnswer?

        /// A response.
        public init(status: Status, headers: Headers = [:], body: [UInt8] = []) {
            self.status = status
            self.headers = headers
            self.body = body
        }

        public static func == (left: Response, right: Response) -> Bool {
            left.status == right.status && left.headers == right.headers && left.body == right.body
        }
        public func hash(into hasher: inout Hasher) {
            hasher.combine(status)
            hasher.combine(headers)
            hasher.combine(body)
        }
    }
}

extension HTTP.Response: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status and the size of the body.
    public var description: String { "\(status) (\(body.count) bytes)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["response": description, "headers": headers]) }
}
