// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

@Suite("A URLSession exchange", .timeLimit(.minutes(1)))
struct ExchangeTests {
    let transport = URLSessionTransport()

    @Test("Sends method, target, headers and body as they are", arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"])
    func sends(method: HTTP.Method) async throws {
        let server = try LoopbackServer(answering: answer(body: "fine"))
        var request = HTTP.Request(
            method, try HTTP.URL(server.url("/a%2Fb")).appending(query: ["q": "a b&c=+ü"]),
            headers: ["X-One": "1", "Accept": "application/json", "Content-Type": "application/json"])
        if method != .get { request.body = Array("{}".utf8) }
        let response = try await transport.send(request)
        #expect(response.status == .ok)
        #expect(String(decoding: response.body, as: UTF8.self) == "fine")

        let received = try #require(server.requests.first)
        #expect(received.method == method.rawValue)
        #expect(received.target == "/a%2Fb?q=a%20b%26c%3D%2B%C3%BC")
        #expect(received["x-one"] == "1")
        #expect(received["accept"] == "application/json")
        #expect(received.body == request.body ?? [])
    }

    @Test(
        "Returns every status as a response", arguments: [200, 201, 204, 301, 400, 401, 403, 404, 407, 429, 500, 503])
    func statuses(code: Int) async throws {
        let server = try LoopbackServer(answering: answer("\(code) Whatever"))
        let response = try await transport.send(HTTP.Request(.get, HTTP.URL(server.url())))
        #expect(response.status == HTTP.Status(code))
        #expect(response.body.isEmpty)
        #expect(server.requests.count == 1)
    }

    @Test(
        "Returns a 401 with its challenge, for every scheme",
        arguments: [
            "Bearer error=\"invalid_token\"", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Nonsense",
        ])
    func challenges(challenge: String) async throws {
        let server = try LoopbackServer(
            answering: answer("401 Unauthorized", ["WWW-Authenticate: \(challenge)"], body: "no"))
        let response = try await transport.send(HTTP.Request(.get, HTTP.URL(server.url())))
        #expect(response.status == .unauthorized)
        #expect(response.headers[.wwwAuthenticate] == challenge)
        #expect(String(decoding: response.body, as: UTF8.self) == "no")
        #expect(server.requests.count == 1)
    }

    @Test("Finds headers whatever their case")
    func headerCase() async throws {
        let server = try LoopbackServer(answering: answer("429 Slow down", ["RETRY-after: 3"]))
        let response = try await transport.send(HTTP.Request(.get, HTTP.URL(server.url())))
        #expect(response.headers[.retryAfter] == "3")
        #expect(response.retryAfter == .seconds(3))
    }

    @Test("Undoes gzip")
    func gzip() async throws {
        let server = try LoopbackServer { _, connection in
            let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(Self.zipped.count)\r\n\r\n"
            return connection.send(Array(head.utf8) + Self.zipped)
        }
        let response = try await transport.send(HTTP.Request(.get, HTTP.URL(server.url())))
        #expect(String(decoding: response.body, as: UTF8.self) == String(repeating: "a", count: 1000))
    }

    /// A thousand times the letter a.
    static let zipped: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60,
        0x14, 0x0C, 0x77, 0x00, 0x00, 0x03, 0xDA, 0x38, 0x9A, 0xE8, 0x03, 0x00, 0x00,
    ]

    @Test("Keeps nothing between exchanges: no cookie, no cache")
    func noState() async throws {
        let server = try LoopbackServer(
            answering: answer("200 OK", ["Set-Cookie: a=b", "Cache-Control: max-age=600", "ETag: \"1\""], body: "x"))
        for _ in 0..<2 { _ = try await transport.send(HTTP.Request(.get, HTTP.URL(server.url()))) }
        #expect(server.requests.count == 2)
        #expect(server.requests.allSatisfy { $0["cookie"] == nil && $0["if-none-match"] == nil })
    }

    @Test("Uses one connection for one exchange after the other")
    func reuse() async throws {
        let server = try LoopbackServer(answering: answer(body: "x"))
        for _ in 0..<20 { _ = try await transport.send(HTTP.Request(.get, HTTP.URL(server.url()))) }
        #expect(server.requests.count == 20)
        #expect(server.connections == 1)
    }

    @Test("Has 64 exchanges in flight")
    func concurrency() async throws {
        let server = try LoopbackServer { request, connection in connection.send(answer(body: request.target).utf8) }
        let transport = transport
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let response = try await transport.send(HTTP.Request(.get, HTTP.URL(server.url("/\(number)"))))
                    return String(decoding: response.body, as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers == Set((0..<64).map { "/\($0)" }))
    }
}
