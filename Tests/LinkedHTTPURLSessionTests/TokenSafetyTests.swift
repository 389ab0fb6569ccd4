// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

/// The token reaches no server but its own: judged by what the servers received.
@Suite("The token", .timeLimit(.minutes(1)))
struct TokenSafetyTests {
    static let token = "example-token"

    /// The server that the token is for, and another one, which wants it.
    struct Stage {
        let own: LoopbackServer
        let other: LoopbackServer
        let client: AccountClient<AccessToken>

        init(token: String = TokenSafetyTests.token, redirectingTo location: String = "", code: Int = 302) throws {
            let other = try LoopbackServer(answering: answer(body: "got you"))
            let own = try LoopbackServer { request, connection in
                guard request.target.hasPrefix("/start") else { return connection.send(answer(body: "fine").utf8) }
                let place = Stage.fill(location, own: request["host"] ?? "", other: other.port)
                return connection.send(answer("\(code) Moved", ["Location: \(place)"]).utf8)
            }
            (self.own, self.other) = (own, other)
            let http = HTTP.Client(URLSessionTransport(), middleware: [FollowRedirects(), Retry(attempts: 1)])
            client = AccountClient(
                AccessToken(token), origins: [.loopback(port: own.port)], retry: .never, over: http)
        }

        /// Puts the servers' ports where a row of a table says `OWN` and `OTHER`.
        static func fill(_ text: String, own: String, other: Int) -> String {
            let port = own.split(separator: ":").last.map { String($0) } ?? ""
            return text.replacingOccurrences(of: "OWN", with: port)
                .replacingOccurrences(of: "OTHER", with: "\(other)")
        }

        func url(_ text: String) -> String { Self.fill(text, own: ":\(own.port)", other: other.port) }
    }

    static let places = [
        "http://127.0.0.1:OTHER/", "http://localhost:OTHER/", "http://localhost:OWN/", "https://127.0.0.1:OWN/",
        "http://127.0.0.2:OTHER/", "//127.0.0.1:OTHER/", "//localhost:OTHER/path",
        "http://127.0.0.1:OWN@127.0.0.1:OTHER/",
        "http://user:word@127.0.0.1:OWN/", "http://127.0.0.1:OTHER\\@127.0.0.1:OWN/", "/\\127.0.0.1:OTHER/",
        "http:\\\\127.0.0.1:OTHER", "http://127.0.0.1%2eexample:OTHER/", "http://[::ffff:127.0.0.1]:OTHER/",
    ]

    @Test("Crosses no redirect to another place", arguments: [301, 302, 303, 307, 308], places)
    func redirects(code: Int, place: String) async throws {
        let stage = try Stage(redirectingTo: place, code: code)
        await #expect(throws: AccountError.self) {
            try await stage.client.send(
                HTTP.Request(.get, HTTP.URL(stage.url("http://127.0.0.1:OWN/start"))), requiring: [])
        }
        #expect(stage.other.requests.isEmpty)
        #expect(stage.own.requests.map(\.target) == ["/start"])
    }

    @Test("Crosses no redirect at the end of a chain", arguments: places)
    func chains(place: String) async throws {
        let other = try LoopbackServer(answering: answer())
        let own = try LoopbackServer { request, connection in
            let next = request.target == "/1" ? "/2" : Stage.fill(place, own: request["host"] ?? "", other: other.port)
            return connection.send(answer("302 Found", ["Location: \(next)"]).utf8)
        }
        let client = AccountClient(
            AccessToken(Self.token), origins: [.loopback(port: own.port)], retry: .never,
            over: HTTP.Client(URLSessionTransport(), middleware: [FollowRedirects()]))
        await #expect(throws: AccountError.self) { try await client.get(own.url("/1"), as: JSON.self) }
        #expect(other.requests.isEmpty)
        #expect(own.requests.map(\.target) == ["/1", "/2"])
    }

    /// What a hostile answer may hold as `next` or `href`.
    static let links =
        places + [
            "http://2130706433:OTHER/", "http://0x7f000001:OTHER/", "http://0x7f.1:OTHER/", "http://127.1:OTHER/",
            "http://0177.0.0.1:OTHER/", "http://127.0.0.01:OTHER/", "http://127.0.0.1.:OTHER/",
            "http://127。0。0。1:OTHER/",
            "http://１２７.0.0.1:OTHER/", "http://①27.0.0.1:OTHER/", "http://127.0.0.1:OTHER#@127.0.0.1:OWN/",
            "http://127.0.0.1:OTHER?@127.0.0.1:OWN/", "http://127.0.0.1\t:OTHER/", "http://127.0.0.1\n:OTHER/",
            "http://127.0.0.1\u{0}:OTHER/", "http://127.0.0.1:OWN\u{0}@127.0.0.1:OTHER/", " http://127.0.0.1:OTHER/",
            "http://127.0.0.1:OTHER/\r\nHost: 127.0.0.1:OWN", "HTTP://LOCALHOST:OTHER/", "http://LocalHost.:OTHER/",
            "http://bücher.localhost:OTHER/", "http://xn--bcher-kva.localhost:OTHER/", "http://127.0.0.1%00:OTHER/",
            "http://%31%32%37.0.0.1:OTHER/", "http:127.0.0.1:OTHER/", "http:/127.0.0.1:OTHER/",
            "http:///127.0.0.1:OTHER/", "http://127.0.0.1:OWN:OTHER/", "http://127.0.0.1:0OWN/", "http://127.0.0.1:/",
            "http://:OTHER/", "http://[::1]:OTHER/", "http://[::1]:OWN/", "ftp://127.0.0.1:OTHER/",
            "file:///etc/hostname",
            "http://127.0.0.1:OWN.localhost:OTHER/", "http://127.0.0.1.localhost:OTHER/", "//127.0.0.1:OTHER", "",
            "/v1/me", "javascript:alert(1)", "http://127.0.0.1:OWN/../..//127.0.0.1:OTHER/",
        ]

    @Test("Goes to no link of another place", arguments: links)
    func hostileLinks(link: String) async throws {
        let stage = try Stage()
        await #expect(throws: (any Error).self) { try await stage.client.get(stage.url(link), as: JSON.self) }
        #expect(stage.other.requests.isEmpty)
        #expect(stage.own.requests.isEmpty)
    }

    @Test(
        "With anything else in it is not sent",
        arguments: [
            "example-token\r\nX-Evil: 1", "example-token\nX-Evil: 1", "example-token\r", "example-token\u{0}",
            "example token",
            "example-token,x", "example-token\u{85}X-Evil: 1", "example-token\u{2028}", "", "REDACTED",
        ])
    func tokens(token: String) async throws {
        let stage = try Stage(token: token)
        await #expect(throws: AccountError.self) {
            try await stage.client.get(stage.url("http://127.0.0.1:OWN/"), as: JSON.self)
        }
        #expect(stage.own.requests.isEmpty)
    }

    @Test("Is not joined by smuggled headers", arguments: ["a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rX-Evil: 1", "a\u{0}"])
    func smuggling(text: String) async throws {
        let stage = try Stage()
        let base = stage.url("http://127.0.0.1:OWN/")
        // In a value and in a name: refused. In a path and a query: encoded.
        for headers: HTTP.Headers in [["X-One": text], [.init(text): "1"], ["Host": "evil.example"]] {
            let request = HTTP.Request(.get, try HTTP.URL(base), headers: headers)
            await #expect(throws: HTTP.RequestError.self) { try await stage.client.send(request, requiring: []) }
        }
        #expect(stage.own.requests.isEmpty)
        let url = try HTTP.URL(base).appending(text).appending(query: ["q": text, text: "q"])
        _ = try await stage.client.send(HTTP.Request(.get, url), requiring: [])
        let received = try #require(stage.own.requests.first)
        #expect(received["x-evil"] == nil)
        #expect(received["authorization"] == "Bearer \(Self.token)")
    }

    static let legitimate = [
        "http://127.0.0.1:OWN", "http://127.0.0.1:OWN/", "HTTP://127.0.0.1:OWN/v1/me", "http://127.0.0.1.:OWN/v1/me",
        "http://127.0.0.1:OWN/a%2Fb", "http://127.0.0.1:OWN/a?b=c&d=e%20f",
        "http://127.0.0.1:OWN/?next=http://evil.example/",
        "http://127.0.0.1:OWN/@evil.example/", "http://127.0.0.1:OWN//evil.example/", "http://127.0.0.1:OWN/a;b=1,2/:c",
        "http://127.0.0.1:OWN/%C3%BC", "http://127.0.0.1:OWN?q",
    ]

    @Test("Goes to its own server", arguments: legitimate)
    func ownLinks(link: String) async throws {
        let stage = try Stage()
        _ = try await stage.client.send(HTTP.Request(.get, HTTP.URL(stage.url(link))), requiring: [])
        #expect(stage.own.requests.map { $0["authorization"] } == ["Bearer \(Self.token)"])
        #expect(stage.own.requests.first?.target.contains(Self.token) == false)
    }

    @Test(
        "Follows its own server's redirects where that is asked for",
        arguments: [
            "/next", "next", "?start=no", "//127.0.0.1:OWN/next", "http://127.0.0.1:OWN/next",
            "HTTP://127.0.0.1.:OWN/next",
            "./a/../next", "http://127.0.0.1:OWN/next#part",
        ])
    func ownRedirects(location: String) async throws {
        let stage = try Stage(redirectingTo: location)
        let url = try HTTP.URL(stage.url("http://127.0.0.1:OWN/start"))
        if location.hasPrefix("?") {
            // It leads to the same path, which redirects for ever: three hops, and no more.
            await #expect(throws: AccountError.self) {
                try await stage.client.send(HTTP.Request(.get, url), requiring: [])
            }
            #expect(stage.own.requests.count == 4)
        } else {
            _ = try await stage.client.send(HTTP.Request(.get, url), requiring: [])
            #expect(stage.own.requests.map(\.target) == ["/start", "/next"])
        }
        #expect(stage.own.requests.allSatisfy { $0["authorization"] == "Bearer \(Self.token)" })
    }

    @Test("Goes along with every method", arguments: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
    func methods(method: HTTP.Method) async throws {
        let server = try LoopbackServer(answering: "HTTP/1.1 204 No Content\r\n\r\n")
        let client = AccountClient(
            AccessToken(Self.token), origins: [.loopback(port: server.port)], over: URLSessionTransport())
        _ = try await client.send(HTTP.Request(method, HTTP.URL(server.url())), requiring: [])
        #expect(server.requests.map { $0["authorization"] } == ["Bearer \(Self.token)"])
    }
}
