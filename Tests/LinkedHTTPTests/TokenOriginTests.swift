// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Testing

@Suite("A token stays with its origin, also with hostile middleware")
struct TokenOriginTests {
    /// A middleware that sends the request to another origin, in one of several ways.
    struct Elsewhere: HTTP.Middleware {
        let change: @Sendable (inout HTTP.Request, HTTP.URL) -> Void
        let host: String

        func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
            var request = request
            change(&request, try HTTP.URL("\(host)/v1/me"))
            return try await next(request)
        }
    }

    static let ways: [@Sendable (inout HTTP.Request, HTTP.URL) -> Void] = [
        { $0.url = $1 },
        { $0 = HTTP.Request($0.method, $1, headers: $0.headers, body: $0.body) },
        { $0 = HTTP.Request(.post, $1, headers: HTTP.Headers($0.headers.filter { $0.name == .authorization })) },
        { request, url in
            var headers: HTTP.Headers = ["X-One": "1"]
            for field in request.headers.reversed() { headers = HTTP.Headers([field] + headers) }
            request = HTTP.Request(.get, url, headers: headers)
        },
    ]

    private func send(through middleware: [any HTTP.Middleware], over server: ScriptedTransport) async throws -> Int {
        let client = AccountClient(
            AccessToken("example-token"), origins: [HTTP.Origin(host: "h"), HTTP.Origin(host: "also.h")],
            retry: RetryPolicy(pause: { _ in }), over: HTTP.Client(server, middleware: middleware))
        return try await client.send(HTTP.Request(.get, HTTP.URL("https://h/v1/start")), requiring: []).status.code
    }

    @Test(
        "A URL of another origin is not asked",
        arguments: ["https://evil.example", "https://also.h", "https://h:8443", "http://127.0.0.1:8080", "http://h"],
        ways.indices)
    func rewritten(host: String, way: Int) async throws {
        let server = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let middleware = Elsewhere(change: Self.ways[way], host: host)
        for around in [[], [Retry(RetryPolicy(pause: { _ in }))], [SharedWait()], [FollowRedirects()]]
            as [[any HTTP.Middleware]]
        {
            let error = await #expect(throws: HTTP.RequestError.self) {
                try await send(through: around + [middleware], over: server)
            }
            #expect(error == HTTP.RequestError(.foreignOrigin, header: "Authorization"))
        }
        #expect(server.requests.isEmpty)
    }

    @Test("A redirect that a middleware follows to another origin is not sent")
    func redirected() async throws {
        struct FollowsAll: HTTP.Middleware {
            func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
                let response = try await next(request)
                guard let location = response.headers[.location] else { return response }
                return try await next(HTTP.Request(.get, HTTP.URL(location), headers: request.headers))
            }
        }
        let server = ScriptedTransport { _ in
            HTTP.Response(status: 302, headers: ["Location": "https://evil.example/"])
        }
        await #expect(throws: HTTP.RequestError.self) { try await send(through: [FollowsAll()], over: server) }
        #expect(server.requests.map(\.url.host) == ["h"])
    }

    @Test(
        "A URL of the same origin is asked, and so is one with a middleware's own credentials", arguments: ways.indices)
    func same(way: Int) async throws {
        let server = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let near = Elsewhere(change: Self.ways[way], host: "https://h")
        #expect(try await send(through: [near], over: server) == 200)
        #expect(server.requests.first?.carries(AccessToken("example-token")) == true)

        let gateway = Elsewhere(
            change: { request, url in
                request.url = url
                request.headers[.authorization] = "Basic example"
            }, host: "https://gateway.example")
        #expect(try await send(through: [gateway], over: server) == 200)
        #expect(server.requests.last?.revealedAuthorization() == "Basic example")
    }
}
