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
            Exchange(
                .get, "https://h/",
                answer: .text("slow down", status: status, headers: ["Retry-After": retryAfter, "Set-Cookie": "a"]))
            Exchange(.get, "https://h/", answer: .status(.ok), times: 9)
            Exchange(.get, "https://other/", answer: .status(.ok), times: 9)
        }
    }

    @Test("Keeps the next calls until the server's time has come", arguments: [429, 503])
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
            #expect(String(decoding: response.body, as: UTF8.self) == "slow down")
            #expect(response.headers[.setCookie] == nil)
        }
        #expect(try await client.send(request()).status == .tooManyRequests)
        #expect(server.requests.count == 1)
        #expect(wait.remaining(for: HTTP.Origin(host: "h")) == .seconds(86_301))
    }

    @Test("Keeps other origins out of it, and answers that do not say how long")
    func others() async throws {
        let server = server("86400")
        let client = HTTP.Client(server, middleware: [SharedWait(clock: clock)])
        _ = try await client.send(request())
        #expect(try await client.send(request("https://other/")).status == .ok)

        let silent = ScriptedTransport { Exchange(.get, "/", answer: .status(429), times: 2) }
        let patient = HTTP.Client(silent, middleware: [SharedWait(clock: clock)])
        for _ in 0..<2 { _ = try await patient.send(request()) }
        #expect(silent.requests.count == 2)
    }
}
