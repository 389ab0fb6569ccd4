// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

/// A provider that fails in every way there is: what the caller gets comes in time, and says what it was.
@Suite("A failing provider", .timeLimit(.minutes(1)))
struct FailingProviderTests {
    /// What the provider does with the n-th request of a test, counted from 1.
    typealias Behaviour = @Sendable (_ number: Int, _ connection: Socket) -> Bool

    private static func always(_ text: String) -> Behaviour { { _, connection in connection.send(text.utf8) } }

    /// Asks such a provider for a value, with five seconds to spare.
    private func outcome(
        of behaviour: @escaping Behaviour, within time: Duration = .seconds(5)
    ) async throws -> (outcome: Result<JSON, any Error>, server: LoopbackServer) {
        let server = try LoopbackServer { request, connection in
            behaviour(Int(request["x-number"] ?? "") ?? 1, connection)
        }
        let http = HTTP.Client(URLSessionTransport(), middleware: [Numbers(), SharedWait(), FollowRedirects()])
        let client = AccountClient(
            AccessToken("example-token"), origins: [.loopback(port: server.port)],
            retry: RetryPolicy(firstWait: .milliseconds(1)), over: http)
        let clock = ContinuousClock()
        let start = clock.now
        let outcome: Result<JSON, any Error>
        do {
            let json = try await Deadline.$current.withValue(Deadline(after: time)) {
                try await client.get(server.url("/v1/me?secret=example-query"), as: JSON.self)
            }
            outcome = .success(json)
        } catch {
            outcome = .failure(error)
            #expect(!"\(error) \(String(reflecting: error))".contains("example-"))
        }
        #expect(start.duration(to: clock.now) < time + .seconds(4))
        #expect(server.requests.allSatisfy { $0["authorization"] == "Bearer example-token" })
        return (outcome, server)
    }

    /// Tells the server which attempt a request is.
    private final class Numbers: HTTP.Middleware {
        private let count = Counter()
        func send(
            _ request: HTTP.Request, next: @Sendable (HTTP.Request) async throws -> HTTP.Response
        ) async throws -> HTTP.Response {
            var request = request
            request.headers["X-Number"] = "\(await count.next())"
            return try await next(request)
        }
    }

    private actor Counter {
        private var value = 0
        func next() -> Int {
            value += 1
            return value
        }
    }

    typealias Case = (name: String, answer: String, code: AccountError.Code, sent: Int)

    static let answers: [Case] = [
        ("a page", answer(body: "<html>example-page</html>"), .unreadableBody, 1),
        ("JSON cut off", answer(body: "{\"name\":\"example-na"), .unreadableBody, 1),
        ("nothing", answer(), .unreadableBody, 1),
        ("204", "HTTP/1.1 204 No Content\r\n\r\n", .unreadableBody, 1),
        ("a loop", answer("301 Moved", ["Location: /v1/me"]), .redirected, 4),
        ("401", answer("401 Unauthorized", ["WWW-Authenticate: Basic realm=\"x\""]), .rejectedToken, 1),
        ("403", answer("403 Forbidden", body: "{\"error\":{\"message\":\"Not you\"}}"), .refused, 1),
        (
            "403 scope", answer("403 No", ["WWW-Authenticate: Bearer error=\"insufficient_scope\""]),
            .insufficientScope, 1
        ),
        ("404", answer("404 Not Found"), .refused, 1),
        ("429 ten seconds", answer("429 Slow", ["Retry-After: 10"]), .rateLimited, 1),
        ("429 a day", answer("429 Slow", ["retry-after: 86400"]), .rateLimited, 1),
        ("429", answer("429 Slow"), .rateLimited, 3),
        ("500 with a page", answer("500 Oops", ["Content-Type: text/html"], body: "<h1>Oops</h1>"), .providerFailed, 3),
        ("503", answer("503 Away"), .providerFailed, 3),
    ]

    @Test("Is an account error that says what it was", arguments: answers)
    func errors(example: Case) async throws {
        let (outcome, server) = try await outcome(of: Self.always(example.answer))
        let error = #expect(throws: AccountError.self) { try outcome.get() }
        #expect(error?.code == example.code)
        #expect(server.requests.count == example.sent)
    }

    @Test(
        "That says nothing, or a byte now and then, is given up at the deadline",
        arguments: DeadlineTests.Delay.allCases)
    func slow(delay: DeadlineTests.Delay) async throws {
        let (outcome, _) = try await outcome(
            of: { _, connection in
                delay.make(connection)
                return false
            }, within: .milliseconds(300))
        #expect(throws: DeadlineExceeded.self) { try outcome.get() }
    }

    @Test(
        "That breaks its connections is asked again",
        arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a"])
    func broken(start: String) async throws {
        let (outcome, _) = try await outcome { number, connection in
            if number == 3 { return connection.send(answer(body: "{\"a\":1}").utf8) }
            _ = connection.send(start.utf8)
            connection.resetWhenClosed()
            return false
        }
        #expect(try outcome.get() == ["a": 1])
    }

    @Test("That failed once is asked again, and has answered")
    func once() async throws {
        let (outcome, server) = try await outcome { number, connection in
            connection.send(answer(number == 1 ? "500 Oops" : "200 OK", body: "{\"a\":1}").utf8)
        }
        #expect(try outcome.get() == ["a": 1])
        #expect(server.requests.count == 2)
    }
}
