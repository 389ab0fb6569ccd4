// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// An HTTP response: status, header fields and body.
    ///
    /// Printing it shows the status, and never its body or its credentials.
    public struct Response: Sendable, Hashable {
        /// The status.
        public var status: Status
        /// Header fields as received.
        public var headers: Headers
        /// The body, with its content coding (gzip, …) undone; empty if there was none.
        public var body: [UInt8]
        /// What was secret in the request; its ``AccountClient`` sets it, and errors about the response leave it out.
        var sentSecrets = SentSecrets()
        /// What an unsuccessful response says, once it has been read.
        var answer: ProviderAnswer?

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
