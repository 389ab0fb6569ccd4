// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Synchronization

/// What a failing provider does with the n-th request of a row, counted from 1; returns whether the connection stays.
typealias Behaviour = @Sendable (_ number: Int, _ connection: Socket) -> Bool

/// A failing provider, and a client that asks it for a value.
struct Provider: Sendable {
    let server: LoopbackServer

    init(_ behaviour: @escaping Behaviour) throws {
        server = try LoopbackServer { request, connection in
            behaviour(Int(request["x-number"] ?? "") ?? 1, connection)
        }
    }

    /// Returns the client's outcome, and checks that it is in time and shows no secret.
    func outcome(
        over transport: any HTTP.Transport, within time: Duration = .seconds(5)
    ) async throws -> Result<JSON, any Error> {
        let outcome = try await Self.ask(
            server.url("/v1/me?secret=example-query"), of: .loopback(port: server.port), over: transport, within: time)
        for request in server.requests {
            try require(request["authorization"] == "Bearer example-token", "a request came without the token")
        }
        return outcome
    }

    static func ask(
        _ url: String, of origin: HTTP.Origin, over transport: any HTTP.Transport, within time: Duration
    ) async throws -> Result<JSON, any Error> {
        let http = HTTP.Client(transport, middleware: [Numbers(), SharedWait(), FollowRedirects()])
        let client = AccountClient(
            AccessToken("example-token"), origins: [origin], retry: RetryPolicy(firstWait: .milliseconds(1)), over: http
        )
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = await ProviderTables.outcome {
            try await Deadline.$current.withValue(Deadline(after: time)) { try await client.get(url, as: JSON.self) }
        }
        let elapsed = start.duration(to: clock.now)
        try require(elapsed < time + .seconds(3), "the answer came after \(elapsed)")
        if case .failure(let error) = outcome {
            let text = "\(error) \(String(reflecting: error))"
            try require(!text.contains("example-"), "the error shows what is secret: \(text)")
        }
        return outcome
    }

    /// Adds the number of the attempt to a request.
    private final class Numbers: HTTP.Middleware {
        private let count = Mutex(0)

        func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
            var request = request
            request.headers["X-Number"] = count.withLock { count in
                count += 1
                return "\(count)"
            }
            return try await next(request)
        }
    }
}
