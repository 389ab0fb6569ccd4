// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

extension Samples {
    static let headers: HTTP.Headers = [
        "Authorization": Planted.authorization.text, "Cookie": Planted.cookie.text, "Set-Cookie": Planted.cookie.text,
        "Proxy-Authorization": Planted.authorization.text,
        "Location": "https://skill.example/linked?code=\(Planted.code.text)#access_token=\(Planted.accessToken.text)",
    ]
    static let query: HTTP.Query = ["code": Planted.code.text, "state": Planted.state.text]
    static let origin = HTTP.Origin(host: "api.example")

    static func request() throws -> HTTP.Request {
        let url = try HTTP.URL("https://api.example/v1/me").appending(query: query)
        return HTTP.Request(.post, url, headers: headers, body: Array("token=\(Planted.refreshToken.text)".utf8))
    }

    static let response = HTTP.Response(
        status: .badRequest, headers: headers, body: Array(Planted.tokenHostBody.text.utf8))

    static func http() throws -> [Sample] {
        let request = try request()
        let item = HTTP.Query.Item(name: "code", value: Planted.code.text)
        let field = HTTP.Headers.Field(name: .authorization, value: Planted.authorization.text)
        return try [
            Sample(headers, holding: .authorization, .cookie, .code, .accessToken) {
                $0.map(\.value).joined(separator: " ")
            },
            Sample(field, holding: .authorization) { $0.value },
            Sample(query, holding: .code, .state) { $0.map(\.value).joined(separator: " ") },
            Sample(item, holding: .code) { $0.value },
            Sample(request.url, holding: .code, .state) { $0.query.map(\.value).joined(separator: " ") },
            Sample(request, holding: .authorization, .cookie, .refreshToken) { request in
                request.headers.map(\.value).joined() + String(decoding: request.body ?? [], as: UTF8.self)
            },
            Sample(response, holding: .authorization, .cookie, .tokenHostBody) { response in
                response.headers.map(\.value).joined() + String(decoding: response.body, as: UTF8.self)
            },
            Sample(AccountClient(token, origins: [origin], over: echo), holding: .accessToken) { client in
                let url = try HTTP.URL("https://api.example/v1/me")
                let response = try await client.send(HTTP.Request(.get, url), requiring: [])
                return String(decoding: response.body, as: UTF8.self)
            },
            Sample(HTTP.Client(echo, middleware: [Signing()]), holding: .authorization) { client in
                let url = try HTTP.URL("https://api.example/v1/me")
                return String(decoding: try await client.send(HTTP.Request(.get, url)).body, as: UTF8.self)
            },
            Sample(AnonymousClient(over: HTTP.Client(echo, middleware: [Signing()])), holding: .authorization) {
                client in
                let url = try HTTP.URL("https://api.example/v1/me")
                let response = try await client.send(HTTP.Request(.get, url), requiring: [])
                return String(decoding: response.body, as: UTF8.self)
            },
            Sample(TransportCompatTest(echo), holding: .tokenHostBody) { _ in
                String(decoding: response.body, as: UTF8.self)
            },
        ] + refused()
    }

    /// The values that keep parts of a failed exchange.
    static func failed() async throws -> [Sample] {
        let answer = HTTP.Response(
            status: .tooManyRequests, headers: HTTP.Headers(headers + [.init(name: "Retry-After", value: "900")]),
            body: response.body)
        let wait = SharedWait(longestWait: .seconds(1000))
        let request = try request()
        _ = try await wait.send(request, next: HTTP.Next { _ in answer })
        let transport = URLSessionTransport()
        // There is no server: the error is Foundation's, and contains the request.
        var unanswered = HTTP.Request(.get, try HTTP.URL("http://127.0.0.1:1/").appending(query: query))
        unanswered.headers = headers
        let error: HTTP.TransportError? = await thrown { try await transport.send(unanswered) }
        let sent = headers.map(\.value).joined() + query.map(\.value).joined()
        return [
            Sample(wait, holding: .authorization, .tokenHostBody) { wait in
                wait.remaining(for: request.url.origin) == nil
                    ? nil : answer.headers.map(\.value).joined() + String(decoding: answer.body, as: UTF8.self)
            },
            Sample(transport, holding: .authorization, .code) { _ in sent },
            Sample(try #require(error), holding: .authorization, .code) { _ in sent },
        ]
    }

    /// Answers with the credentials that it was asked with.
    static let echo = ScriptedTransport { request in
        HTTP.Response(status: .ok, body: Array((request.headers[.authorization] ?? "").utf8))
    }

    /// A middleware with its own secret.
    struct Signing: HTTP.Middleware {
        func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
            var request = request
            request.headers[.authorization] = Planted.authorization.text
            return try await next(request)
        }
    }

    /// Requests and addresses that are refused for their form, with secrets in them.
    private static func refused() throws -> [Sample] {
        let text = "https://\(Planted.clientSecret.text)@api.example/?code=\(Planted.code.text)"
        var request = try request()
        request.headers["X-Token"] = "\(Planted.accessToken.text)\n"
        let value = request.headers["X-Token"]
        var samples: [Sample] = []
        do throws(HTTP.URLError) { _ = try HTTP.URL(text) } catch {
            samples.append(Sample(error, holding: .clientSecret, .code) { _ in text })
        }
        do throws(HTTP.RequestError) { try request.validate() } catch {
            samples.append(Sample(error, holding: .accessToken) { _ in value })
        }
        return samples
    }
}
