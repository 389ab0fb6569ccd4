// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Synchronization
import TestSupport
import Testing

@Suite("An HTTP client")
struct ClientTests {
    @Test("Passes requests through its middlewares in order, and responses back")
    func order() async throws {
        struct Adds: HTTP.Middleware {
            let mark: String
            func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
                var request = request
                request.headers["X-Way"] = (request.headers["X-Way"] ?? "") + mark
                var response = try await next(request)
                response.headers["X-Way"] = (response.headers["X-Way"] ?? "") + mark
                return response
            }
        }
        let server = ScriptedTransport { HTTP.Response(status: .ok, headers: ["X-Way": $0.headers["X-Way"] ?? ""]) }
        let client = HTTP.Client(server, middleware: [Adds(mark: "a"), Adds(mark: "b")])
        let response = try await client.send(HTTP.Request(.get, HTTP.URL("https://h/")))
        #expect(response.headers["X-Way"] == "abba")
    }

    @Test("Refuses an invalid header that a middleware added")
    func validation() async throws {
        struct Smuggles: HTTP.Middleware {
            func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
                var request = request
                request.headers["X"] = "a\r\nY: b"
                return try await next(request)
            }
        }
        struct Anything: HTTP.Transport {
            func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: .ok) }
        }
        let client = HTTP.Client(Anything(), middleware: [Smuggles()])
        await #expect(throws: HTTP.RequestError.self) {
            try await client.send(HTTP.Request(.get, HTTP.URL("https://h/")))
        }
    }

    @Test("Reports each exchange: method, host, duration, attempts, and no secret")
    func logging() async throws {
        let heard = Mutex<[HTTP.Exchange]>([])
        let clock = SteppingClock()
        let log = LogExchanges(clock: clock) { exchange in heard.withLock { $0.append(exchange) } }
        let server = ScriptedTransport {
            ExpectedRequest(
                .post, "/v1/a%20b",
                answer: .init { _ in
                    clock.advance(by: .milliseconds(40))
                    return HTTP.Response(status: 503)
                })
            ExpectedRequest(.post, "/v1/a%20b", answer: .text("fine"))
            ExpectedRequest(.get, "/v1/gone", answer: .failure(HTTP.TransportError(.connectionLost, host: "h")))
        }
        let client = HTTP.Client(server, middleware: [log, Retry(RetryPolicy(attempts: 2, pause: { _ in }))])
        var request = HTTP.Request(
            .post, try HTTP.URL("https://h/v1/a%20b?code=example-code"),
            headers: [.authorization: "Bearer example-token"], body: [1, 2, 3])
        request.isReplayable = true
        request.pathTemplate = "/v1/{name}"
        _ = try await client.send(request)
        request = HTTP.Request(.get, try HTTP.URL("https://h/v1/gone"))
        request.isReplayable = false
        await #expect(throws: HTTP.TransportError.self) { try await client.send(request) }

        let told = heard.withLock { $0 }
        #expect(told.count == 2)
        #expect(told.first?.description == "POST h/v1/{name}: 200, 40 ms, 4 bytes, attempt 2")
        #expect(told.first?.bytesSent == 3)
        #expect(told.last?.description == "GET h/v1/gone: TransportError.connectionLost, 0 ms, 0 bytes")
        #expect(told.last?.status == nil)
        var text = "\(told)"
        dump(told, to: &text)
        #expect(!text.contains("example-"))
    }

    @Test("Reports each attempt if the observer is behind the retries")
    func loggingBehind() async throws {
        let heard = Mutex<[Int]>([])
        let log = LogExchanges { exchange in heard.withLock { $0.append(exchange.attempts) } }
        let server = ScriptedTransport { ExpectedRequest(.get, "/", answer: .status(503), times: 3) }
        let client = HTTP.Client(server, middleware: [Retry(RetryPolicy(pause: { _ in })), log])
        _ = try await client.send(HTTP.Request(.get, HTTP.URL("https://h/")))
        #expect(heard.withLock { $0 } == [1, 2, 3])
    }
}
