// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One invocation of the function.
public struct LambdaEvent: Sendable {
    /// The id that the answer is sent to.
    public let requestID: String
    /// What the function was invoked with: for a skill, Alexa's request.
    public let body: [UInt8]
    /// When Lambda kills the function, in milliseconds since 1970; `nil` if it did not say.
    public let deadline: Int64?
    /// Where the invocation belongs in a trace of AWS X-Ray.
    public let traceID: String?

    /// Reads the answer to `next`; `nil` if it has no request id that can stand in a path.
    init?(_ response: RuntimeConnection.Response) {
        guard let id = response.headers["lambda-runtime-aws-request-id"], !id.isEmpty,
            id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
        else { return nil }
        requestID = id
        body = response.body
        deadline = response.headers["lambda-runtime-deadline-ms"].flatMap { Int64($0) }
        traceID = response.headers["lambda-runtime-trace-id"]
    }

    /// The time until Lambda kills the function; `nil` if it did not say.
    ///
    /// - Parameter now: The calendar's clock in milliseconds since 1970. A clock that only counts the time that a process runs
    ///   would have stopped while the function was frozen.
    public func remaining(at now: Int64) -> Duration? {
        guard let deadline else { return nil }
        let (left, overflows) = deadline.subtractingReportingOverflow(now)
        return overflows ? nil : .milliseconds(left)
    }
}
