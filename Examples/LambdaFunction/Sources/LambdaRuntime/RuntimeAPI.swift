// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Dispatch

/// AWS Lambda's Runtime API, version 2018-06-01: a function asks it for the next event, and sends the answer back.
///
/// Each one has a connection of its own, and a thread that waits on it: one event at a time.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
public struct RuntimeAPI: Sendable {
    private let connection: RuntimeConnection
    private let thread = DispatchQueue(label: "Runtime API")

    /// Connects to nothing yet.
    ///
    /// - Parameter address: Host and port, as Lambda puts them into `AWS_LAMBDA_RUNTIME_API`.
    public init(at address: String) throws {
        connection = try RuntimeConnection(to: address)
    }

    /// Waits for the next event, however long that takes: between two events the function may be frozen for hours.
    public func next() async throws -> LambdaEvent {
        let response = try await call("GET", "invocation/next")
        guard response.status == 200 else { throw RuntimeAPIError.refused(response.status, .next) }
        guard let event = LambdaEvent(response) else { throw RuntimeAPIError.noRequestID }
        return event
    }

    /// Answers an event with JSON.
    public func answer(_ event: LambdaEvent, _ json: [UInt8]) async throws {
        try await post(json, to: "invocation/\(event.requestID)/response", as: .response)
    }

    /// Fails an event: whoever invoked the function gets the error.
    public func fail(_ event: LambdaEvent, _ failure: LambdaFailure) async throws {
        try await post(failure.jsonBytes(), to: "invocation/\(event.requestID)/error", as: .error, failure)
    }

    /// Says that the function cannot start. End the process afterwards.
    public func failStart(_ failure: LambdaFailure) async throws {
        try await post(failure.jsonBytes(), to: "init/error", as: .startError, failure)
    }

    private func post(_ json: [UInt8], to path: String, as call: Call, _ failure: LambdaFailure? = nil) async throws {
        var headers = ["Content-Type: application/json", "Content-Length: \(json.count)"]
        if let failure { headers.append("Lambda-Runtime-Function-Error-Type: \(failure.type)") }
        let response = try await self.call("POST", path, headers, json)
        guard response.status == 202 else { throw RuntimeAPIError.refused(response.status, call) }
    }

    /// Sends a call from the thread of this connection, so that no thread of Swift's own pool waits.
    private func call(
        _ method: String, _ path: String, _ headers: [String] = [], _ body: [UInt8] = []
    ) async throws -> RuntimeConnection.Response {
        try await withCheckedThrowingContinuation { done in
            thread.async {
                done.resume(
                    with: Result {
                        try connection.exchange("\(method) /2018-06-01/runtime/\(path) HTTP/1.1", headers, body)
                    })
            }
        }
    }

    /// A call of the API.
    public enum Call: String, Sendable {
        case next, response, error, startError
    }
}

/// Says that the Runtime API did not do what was asked of it.
public enum RuntimeAPIError: Error, Sendable, CustomStringConvertible {
    /// The text is not host and port.
    case address
    /// It cannot be reached, or the connection broke twice.
    case unreachable
    /// What it answered is not HTTP/1.1.
    case malformed
    /// It refused a call.
    case refused(Int, RuntimeAPI.Call)
    /// An event came without the id that its answer needs.
    case noRequestID

    /// Whether only this event is lost: it was answered before, too late, or with more than 6 MB.
    ///
    /// Anything else is Lambda's own failure: then its documentation says to exit.
    public var isAboutOneEvent: Bool {
        guard case .refused(let status, let call) = self, call == .response || call == .error else { return false }
        return [400, 403, 413].contains(status)
    }

    public var description: String {
        switch self {
        case .address: "AWS_LAMBDA_RUNTIME_API is not host:port"
        case .unreachable: "the Runtime API cannot be reached"
        case .malformed: "the Runtime API answered with something that is not HTTP/1.1"
        case .refused(let status, let call): "the Runtime API answered \(status) to \(call)"
        case .noRequestID: "the Runtime API sent an event without Lambda-Runtime-Aws-Request-Id"
        }
    }
}
