// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting

/// The server that the token is for, another server, and a client with the token.
///
/// Texts of the table have `OWN` and `OTHER` for the servers' ports.
struct Stage: Sendable {
    static let token = "example-token"

    let own: LoopbackServer
    let other: LoopbackServer
    let client: AccountClient<AccessToken>

    /// Makes a stage whose own server redirects `/start` to `location`.
    ///
    /// With `steps` it first redirects to `/1`, `/2` and so on, which the client may follow.
    init(
        over transport: any HTTP.Transport, token: String = Stage.token, redirectingTo location: String = "",
        code: Int = 302, steps: Int = 0, isBehindTLS: Bool = false
    ) throws {
        let other = try LoopbackServer(answering: answer(body: "got you"))
        let own = try LoopbackServer { request, connection in
            let port = Int(request["host"]?.split(separator: ":").last ?? "") ?? 0
            let place: String
            switch request.target {
            case "/start" where steps == 0, "/\(steps)": place = Stage.fill(location, own: port, other: other.port)
            case "/start": place = "1"
            case "/1": place = "//127.0.0.1:\(port)/2"
            case "/2": place = "/3"
            default: return connection.send(answer(body: request.method == "HEAD" ? "" : "{}").utf8)
            }
            return connection.send(answer("\(code) Moved", ["Location: \(place)"]).utf8)
        }
        (self.own, self.other) = (own, other)
        let origin = isBehindTLS ? HTTP.Origin(host: "127.0.0.1", port: own.port) : .loopback(port: own.port)
        let terminator: [any HTTP.Middleware] = isBehindTLS ? [TLSTerminator(port: own.port)] : []
        client = AccountClient(
            AccessToken(token), origins: [origin], retry: .never,
            over: HTTP.Client(transport, middleware: [FollowRedirects(), Retry(attempts: 1)] + terminator))
    }

    static func fill(_ text: String, own: Int, other: Int) -> String {
        text.replacing("OWN", with: "\(own)").replacing("OTHER", with: "\(other)")
    }

    func url(_ text: String) -> String { Self.fill(text, own: own.port, other: other.port) }

    /// Asks the token's own server for a path.
    func get(_ path: String, _ method: HTTP.Method = .get, scheme: String = "http") async throws -> HTTP.Response {
        let body = method == .post ? Array("{}".utf8) : nil
        let request = HTTP.Request(method, try HTTP.URL(url("\(scheme)://127.0.0.1:OWN\(path)")), body: body)
        return try await client.send(request, requiring: [])
    }

    /// Checks what the servers received: the other one nothing, the token's own these targets, with the token.
    func judge(_ targets: [String], token: String? = "Bearer \(Stage.token)") throws {
        let stolen = other.requests.map { "\($0.method) \($0.target), \($0["authorization"] ?? "no token")" }
        try require(stolen.isEmpty, "the other server received \(stolen)")
        let received = own.requests.map(\.target)
        try require(received == targets, "the token's own server received \(received), not \(targets)")
        for request in own.requests {
            let credential = request["authorization"]
            try require(credential == token, "the token's own server received \(credential ?? "no token")")
            try require(!request.target.contains(Self.token), "the token is in \(request.target)")
            try require(request["x-evil"] == nil, "a header was smuggled into \(request.target)")
        }
    }
}

extension HTTP.Request {
    /// Removes the token's origin from the header, because otherwise the request is not sent to another server.
    mutating func freeToken() {
        let value = headers[.authorization]
        headers[.authorization] = value
    }
}

/// Uses a server without TLS as one with TLS: requests over https arrive with a mark.
private struct TLSTerminator: HTTP.Middleware {
    let port: Int

    func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        guard request.url.scheme == .https, request.url.port == port else { return try await next(request) }
        var request = request
        request.url = try HTTP.URL("http" + request.url.text.dropFirst("https".count))
        request.freeToken()
        request.headers["X-TLS"] = "on"
        return try await next(request)
    }
}
