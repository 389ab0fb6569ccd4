// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ExpectedRequest {
    /// What an expected request is answered with.
    public struct Answer: Sendable {
        let respond: @Sendable (HTTP.Request) async throws -> HTTP.Response

        /// An answer that is made from the request.
        public init(_ respond: @escaping @Sendable (HTTP.Request) async throws -> HTTP.Response) {
            self.respond = respond
        }

        /// A response, as it is.
        public static func response(_ response: HTTP.Response) -> Answer { Answer { _ in response } }

        /// A status, with headers and without a body.
        public static func status(_ status: HTTP.Status, headers: HTTP.Headers = [:]) -> Answer {
            bytes([], status: status, headers: headers)
        }

        /// A JSON body.
        public static func json(
            _ json: JSON, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]
        ) -> Answer {
            bytes(json.jsonBytes(), status: status, headers: headers, type: "application/json")
        }

        /// A JSON body, as text: it is sent as it is, also where it is not JSON.
        public static func json(
            text: String, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]
        ) -> Answer {
            bytes(Array(text.utf8), status: status, headers: headers, type: "application/json")
        }

        /// A body of plain text.
        public static func text(
            _ text: String, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]
        ) -> Answer {
            bytes(Array(text.utf8), status: status, headers: headers, type: "text/plain; charset=utf-8")
        }

        /// A body of any bytes.
        public static func bytes(
            _ bytes: some Sequence<UInt8>, status: HTTP.Status = .ok, headers: HTTP.Headers = [:],
            type: String? = nil
        ) -> Answer {
            var headers = headers
            if let type, headers[.contentType] == nil { headers[.contentType] = type }
            return .response(HTTP.Response(status: status, headers: headers, body: Array(bytes)))
        }

        /// No response: the error is thrown.
        public static func failure(_ error: any Error) -> Answer { Answer { _ in throw error } }

        /// No response, ever: suspends until `Deadline/current` strikes or the task is cancelled.
        ///
        /// - Throws: `DeadlineExceeded` or `CancellationError`, as a transport does.
        public static let never = Answer { _ in
            if let deadline = Deadline.current {
                try await deadline.sleep()
                throw DeadlineExceeded()
            }
            while true { try await Task.sleep(for: .seconds(86_400)) }
        }
    }
}
