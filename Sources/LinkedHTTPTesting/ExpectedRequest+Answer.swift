// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ExpectedRequest {
    /// What an expected request is answered with.
    public struct Answer: Sendable {
        let respond: @Sendable (HTTP.Request) async throws -> HTTP.Response

        /// Makes an answer from the request.
        public init(_ respond: @escaping @Sendable (HTTP.Request) async throws -> HTTP.Response) {
            self.respond = respond
        }

        /// Answers with this response.
        public static func response(_ response: HTTP.Response) -> Answer { Answer { _ in response } }

        /// Answers with a status and headers, without a body.
        public static func status(_ status: HTTP.Status, headers: HTTP.Headers = [:]) -> Answer {
            bytes([], status: status, headers: headers)
        }

        /// Answers with a JSON body.
        public static func json(
            _ json: JSON, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]
        ) -> Answer {
            bytes(json.jsonBytes(), status: status, headers: headers, type: "application/json")
        }

        /// Answers with a JSON body given as text, which is sent as it is, even if it is not JSON.
        public static func json(
            text: String, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]
        ) -> Answer {
            bytes(Array(text.utf8), status: status, headers: headers, type: "application/json")
        }

        /// Answers with a body of plain text.
        public static func text(
            _ text: String, status: HTTP.Status = .ok, headers: HTTP.Headers = [:]
        ) -> Answer {
            bytes(Array(text.utf8), status: status, headers: headers, type: "text/plain; charset=utf-8")
        }

        /// Answers with a body of any bytes.
        public static func bytes(
            _ bytes: some Sequence<UInt8>, status: HTTP.Status = .ok, headers: HTTP.Headers = [:],
            type: String? = nil
        ) -> Answer {
            var headers = headers
            if let type, headers[.contentType] == nil { headers[.contentType] = type }
            return .response(HTTP.Response(status: status, headers: headers, body: Array(bytes)))
        }

        /// Throws an error instead of a response.
        public static func failure(_ error: any Error) -> Answer { Answer { _ in throw error } }

        /// Never answers: suspends until `Deadline/current` passes or the task is cancelled.
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
