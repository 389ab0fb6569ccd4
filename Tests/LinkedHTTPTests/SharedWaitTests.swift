// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import TestSupport
import Testing

@Suite("A shared wait")
struct SharedWaitTests {
    let clock = SteppingClock()

    private func request(_ url: String = "https://h/") throws -> HTTP.Request {
        HTTP.Request(.get, try HTTP.URL(url))
    }

    private func server(_ retryAfter: String, status: HTTP.Status = .tooManyRequests) -> ScriptedTransport {
        ScriptedTransport {
            ExpectedRequest(
                .get, "https://h/",
                answer: .text("slow down", status: status, headers: ["Retry-After": retryAfter, "Set-Cookie": "a"]))
            ExpectedRequest(.get, "https://h/", answer: .status(.ok), times: 9)
            ExpectedRequest(.get, "https://other/", answer: .status(.ok), times: 9)
        }
    }

    @Test("Holds the next calls back until the server's wait is over", arguments: [429, 503])
    func waits(code: Int) async throws {
        let server = server("5", status: HTTP.Status(code))
        let client = HTTP.Client(server, middleware: [SharedWait(clock: clock)])
        #expect(try await client.send(request()).status == HTTP.Status(code))
        #expect(clock.now.offset == .zero)
        #expect(try await client.send(request()).status == .ok)
        #expect(clock.now.offset == .seconds(6))
        #expect(try await client.send(request()).status == .ok)
        #expect(clock.now.offset == .seconds(6))
    }

    @Test("Answers at once, and sends nothing, where the deadline is earlier")
    func deadline() async throws {
        let server = server("86400")
        let wait = SharedWait(clock: clock)
        let client = HTTP.Client(server, middleware: [wait])
        _ = try await client.send(request())
        clock.advance(by: .seconds(100))
        for _ in 0..<3 {
            let response = try await Deadline.$current.withValue(Deadline(after: .seconds(7), on: clock)) {
                try await client.send(request())
            }
            #expect(response.status == .tooManyRequests)
            #expect(response.retryAfter == .seconds(86_301))
            #expect(response.body.isEmpty)
            #expect(response.headers.map(\.name) == [.retryAfter])
        }
        #expect(try await client.send(request()).status == .tooManyRequests)
        #expect(server.requests.count == 1)
        #expect(wait.remaining(for: HTTP.Origin(host: "h")) == .seconds(86_301))
    }

    @Test(
        "Is a day at most, also if the server asks for more", arguments: ["86401", "999999999", "99999999999999999999"])
    func bounded(retryAfter: String) async throws {
        let wait = SharedWait(clock: clock)
        _ = try await HTTP.Client(server(retryAfter), middleware: [wait]).send(request())
        #expect(wait.remaining(for: HTTP.Origin(host: "h")) == SharedWait.longestClosure + .seconds(1))
        clock.advance(by: SharedWait.longestClosure + .seconds(1))
        #expect(wait.remaining(for: HTTP.Origin(host: "h")) == nil)
    }

    @Test(
        "Shows one account nothing of another's answer but the server's code",
        arguments: [
            (#"{"error":{"message":"ada@example.com: slow down","reason":"QUOTA_EXCEEDED"}}"#, "QUOTA_EXCEEDED"),
            (#"{"error":"rate_limited","error_description":"example-token"}"#, "rate_limited"),
            (#"{"error":{"reason":"exampletoken"}}"#, nil), (#"{"error":{"reason":"xexampletokenx"}}"#, nil),
            (#"{"error":{"reason":"ada@example.com"}}"#, nil), (#"{"code":"user-17"}"#, nil),
            (#"{"error":{"reason":"\#(String(repeating: "A", count: 41))"}}"#, nil),
            ("Slow down, Ada", nil), ("", nil),
        ])
    func accounts(body: String, reason: String?) async throws {
        let server = ScriptedTransport { _ in
            HTTP.Response(
                status: .tooManyRequests,
                headers: [
                    "Retry-After": "900", "X-Account": "ada", "WWW-Authenticate": "Bearer realm=\"exampletoken\"",
                ], body: Array(body.utf8))
        }
        let http = HTTP.Client(server, middleware: [SharedWait(clock: clock)])
        func error(_ token: String) async throws -> AccountError {
            let client = AccountClient(
                AccessToken(token), origins: [HTTP.Origin(host: "h")], retry: .never, over: http)
            return try #require(
                await #expect(throws: AccountError.self) { try await client.send(request(), requiring: []) })
        }
        let first = try await error("exampletoken")
        let second = try await error("othertoken")
        #expect(server.requests.count == 1)
        #expect(second.code == .rateLimited)
        #expect(second.retryAfter == .seconds(901))
        #expect(second.providerCode == reason)
        #expect(reason == nil || first.providerCode == reason)
        let text = "\(second) \(second.headers.map(\.value)) \(String(decoding: second.body, as: UTF8.self))"
        for part in ["exampletoken", "ada", "Ada", "AAAA", "user-17"] { #expect(!text.contains(part)) }
        #expect(second.message == nil)
    }

    @Test("Tells nobody a secret of the request that the server calls a code")
    func echoedSecret() async throws {
        let server = ScriptedTransport { _ in
            HTTP.Response(
                status: .tooManyRequests, headers: ["Retry-After": "900"],
                body: Array(#"{"error":"examplesecret"}"#.utf8))
        }
        let http = HTTP.Client(server, middleware: [SharedWait(clock: clock)])
        var request = try request()
        request.secrets = ["examplesecret"]
        _ = try await http.send(request)
        #expect(try await http.send(self.request()).body.isEmpty)
        #expect(server.requests.count == 1)
    }

    @Test("Ignores other origins, and answers that do not say how long")
    func others() async throws {
        let server = server("86400")
        let client = HTTP.Client(server, middleware: [SharedWait(clock: clock)])
        _ = try await client.send(request())
        #expect(try await client.send(request("https://other/")).status == .ok)

        let silent = ScriptedTransport { ExpectedRequest(.get, "/", answer: .status(429), times: 2) }
        let patient = HTTP.Client(silent, middleware: [SharedWait(clock: clock)])
        for _ in 0..<2 { _ = try await patient.send(request()) }
        #expect(silent.requests.count == 2)
    }
}
