// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import Synchronization
import Testing

@Suite("A scripted transport")
struct ScriptedTransportTests {
    private func request(
        _ method: HTTP.Method = .get, _ url: String = "https://h/v1/me", headers: HTTP.Headers = [:]
    ) throws -> HTTP.Request {
        HTTP.Request(method, try HTTP.URL(url), headers: headers)
    }

    private func body(_ response: HTTP.Response) -> String { String(decoding: response.body, as: UTF8.self) }

    @Test("Answers from its script, in any order, as often as the script says")
    func script() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me", answer: .text("first"))
            ExpectedRequest(.get, "/v1/me", answer: .text("then"), times: 2)
            if true { ExpectedRequest(.post, "https://h/v1/me", answer: .json(["a": 1], status: 201)) }
            for number in 1...2 { ExpectedRequest(.get, "/v1/\(number)", answer: .status(204)) }
        }
        #expect(try await server.send(request(.post)).status == .created)
        #expect(try await body(server.send(request())) == "first")
        #expect(try await body(server.send(request())) == "then")
        #expect(try await server.send(request(.get, "https://h/v1/2?any=query")).status == .noContent)
        #expect(server.unused.map(\.description) == ["GET /v1/me", "GET /v1/1"])
        #expect(server.requests.map(\.description).first == "POST https://h/v1/me")
        server.expect { ExpectedRequest(.get, "/v2", answer: .status(.ok)) }
        #expect(try await server.send(request(.get, "https://h/v2")).status == .ok)
    }

    @Test("Compares queries in any order, and whole")
    func query() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.get, "/s", query: ["b": "2", "a": "x y"], answer: .status(.ok), times: 9)
        }
        #expect(try await server.send(request(.get, "https://h/s?a=x%20y&b=2")).status == .ok)
        for query in ["a=x%20y", "a=x%20y&b=3", "a=x%20y&b=2&c=1", "a=x%20y&b=2&b=2", ""] {
            await #expect(throws: UnexpectedRequest.self) {
                try await server.send(request(.get, "https://h/s?\(query)"))
            }
        }
    }

    @Test("Says how an unexpected request differs, the most similar first, without secrets")
    func diff() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.put, "/v1/other", answer: .status(.ok))
            ExpectedRequest(.get, "/v1/me", query: ["limit": 5, "gone": 1], answer: .status(.ok))
            ExpectedRequest(.get, "/v1/me", query: ["limit": 6, "new": 1, "limit2": 1], answer: .status(.ok), times: 0)
        }
        let error = await #expect(throws: UnexpectedRequest.self) {
            try await server.send(
                request(
                    .get, "https://h/v1/me?limit=6&new=example-value", headers: [.authorization: "Bearer example-token"]
                ))
        }
        #expect(
            error?.description == """
                unexpected request GET https://h/v1/me?limit=…&new=…
                  GET /v1/me?limit&gone: differs in query (no gone, another limit, an unexpected new)
                  GET /v1/me?limit&new&limit2: happened already; differs in query (no limit2, another new)
                  PUT /v1/other: differs in method GET, location /v1/me
                """)
        #expect(error?.request.headers[.authorization] == nil)
        let spent = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: .status(.ok)) }
        _ = try await spent.send(request())
        let again = await #expect(throws: UnexpectedRequest.self) { try await spent.send(request()) }
        #expect(again?.description.contains("matches, but happened 1 of 1 times already") == true)
        let nothing = await #expect(throws: UnexpectedRequest.self) { try await ScriptedTransport {}.send(request()) }
        #expect(nothing?.description.contains("nothing was expected") == true)
    }

    @Test("Keeps state behind a handler")
    func handler() async throws {
        let count = Mutex(0)
        let server = ScriptedTransport { _ in
            let number = count.withLock { count in
                count += 1
                return count
            }
            return HTTP.Response(status: .ok, body: Array("\(number)".utf8))
        }
        _ = try await server.send(request())
        #expect(try await body(server.send(request())) == "2")
        #expect(server.requests.count == 2)
    }

    @Test("Records requests without showing their tokens")
    func recorded() async throws {
        let server = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        _ = try await server.send(request(headers: [.authorization: "Bearer example-token", "X-One": "1"]))
        _ = try await server.send(HTTP.Request(.post, HTTP.URL("https://h/"), body: Array("{\"a\":1}".utf8)))
        let first = try #require(server.requests.first)
        #expect(first.carriesAuthorization)
        #expect(first.carries(AccessToken("example-token")))
        #expect(!first.carries(AccessToken("other-token")))
        #expect(first.revealedAuthorization() == "Bearer example-token")
        #expect(first.headers.map(\.name) == ["X-One"])
        var text = "\(server.requests)"
        dump(server.requests, to: &text)
        #expect(!text.contains("example-token"))
        #expect(server.requests.last?.carriesAuthorization == false)
        #expect(server.requests.last?.json == ["a": 1])
    }

    @Test("Fails as it is told to, and keeps a transport's contract")
    func failures() async throws {
        let failing = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me", answer: .failure(HTTP.TransportError(.unresolvable, host: "h")))
        }
        await #expect(throws: HTTP.TransportError.self) { try await failing.send(request()) }
        let server = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        await #expect(throws: HTTP.RequestError.self) { try await server.send(request(headers: ["X": "a\nb"])) }
        await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .zero)) { try await server.send(request()) }
        }
        #expect(server.requests.isEmpty)
    }

    @Test("Never answers before the deadline passes, or the task is cancelled")
    func never() async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: .never, times: 2) }
        await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .milliseconds(10))) {
                try await server.send(request())
            }
        }
        let asked = try request()
        let task = Task { try await server.send(asked) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
