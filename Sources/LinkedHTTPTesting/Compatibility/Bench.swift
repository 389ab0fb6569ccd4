// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Gives a check the transport, and functions to test what it does.
struct Bench: Sendable {
    let transport: any HTTP.Transport

    /// Says what the transport did wrong.
    struct Complaint: Error {
        let text: String
        init(_ text: String) { self.text = text }
    }

    /// Texts that no error may contain.
    static let secrets = ["example-token", "example-query", "example-body"]

    func require(_ condition: Bool, _ text: @autoclosure () -> String) throws(Complaint) {
        guard condition else { throw Complaint(text()) }
    }

    /// Sends a request, with a deadline that only a transport that hangs reaches.
    func send(_ request: HTTP.Request, within time: Duration = .seconds(10)) async throws -> HTTP.Response {
        try await Deadline.$current.withValue(Deadline(after: time)) { try await transport.send(request) }
    }

    /// Makes a request to a server, with a credential.
    func request(
        _ method: HTTP.Method = .get, _ server: LoopbackServer, _ target: String = "/", headers: HTTP.Headers = [:],
        body: [UInt8]? = nil
    ) throws -> HTTP.Request {
        var request = HTTP.Request(method, try HTTP.URL(server.url(target)), headers: headers, body: body)
        request.headers[.authorization] = "Bearer example-token"
        return request
    }

    func get(_ server: LoopbackServer, _ target: String = "/") async throws -> HTTP.Response {
        try await send(request(.get, server, target))
    }

    /// Sends a request and returns its error; a response fails the check, and so does a secret in the error's text.
    func error(
        _ situation: String, within time: Duration = .seconds(10), of request: HTTP.Request
    ) async throws -> any Error {
        let response: HTTP.Response
        do {
            response = try await send(request, within: time)
        } catch {
            let text = "\(error) \(String(reflecting: error))"
            for secret in Self.secrets where text.contains(secret) {
                throw Complaint("\(situation): the error shows what is secret: \(text)")
            }
            return error
        }
        throw Complaint("\(situation): there was a response, \(response), instead of an error")
    }

    /// Sends a request and returns its transport error.
    func transportError(
        _ situation: String, within time: Duration = .seconds(10), of request: HTTP.Request
    ) async throws -> HTTP.TransportError {
        let error = try await error(situation, within: time, of: request)
        guard let error = error as? HTTP.TransportError else {
            throw Complaint("\(situation): the error is no HTTP.TransportError, but \(type(of: error)): \(error)")
        }
        return error
    }

    /// Returns the result of `operation`, or `nil` after `time`; an operation that ignores cancellation is not waited for.
    static func outcome<Value: Sendable>(
        within time: Duration, of operation: @escaping @Sendable () async throws -> Value
    ) async -> Result<Value, any Error>? {
        let (outcomes, outcome) = AsyncStream.makeStream(of: Result<Value, any Error>?.self)
        let work = Task {
            do {
                outcome.yield(.success(try await operation()))
            } catch {
                outcome.yield(.failure(error))
            }
        }
        let timer = Task {
            try? await ContinuousClock().sleep(for: time)
            outcome.yield(nil)
        }
        defer {
            work.cancel()
            timer.cancel()
        }
        for await first in outcomes { return first }
        return nil
    }
}
