// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import TestSupport
import Testing

@Suite("An account error")
struct AccountErrorTests {
    private func error(
        _ answer: ExpectedRequest.Answer, at url: String = "https://h/v1/me?secret=example-query",
        deadline: Duration? = nil
    ) async throws -> AccountError {
        let server = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: answer, times: 3) }
        let client = AccountClient(
            AccessToken("example-token"), origins: [HTTP.Origin(host: "h")],
            retry: RetryPolicy(pause: { _ in }), over: server)
        let error = await #expect(throws: AccountError.self) {
            try await Deadline.$current.withValue(deadline.map { Deadline(after: $0, on: SteppingClock()) }) {
                try await client.send(HTTP.Request(.get, HTTP.URL(url)), requiring: [])
            }
        }
        return try #require(error)
    }

    typealias Case = (body: String, message: String?, code: String?)

    static let bodies: [Case] = [
        ("{\"error\":{\"status\":404,\"message\":\"Not here\"}}", "Not here", nil),
        ("{\"error\":{\"status\":404,\"message\":\"No device\",\"reason\":\"NO_DEVICE\"}}", "No device", "NO_DEVICE"),
        ("{\"error\":\"invalid_request\",\"error_description\":\"What is it\"}", "What is it", "invalid_request"),
        ("{\"error\":\"invalid_request\"}", "invalid_request", "invalid_request"),
        ("{\"error\":\"A sentence of words.\"}", "A sentence of words.", nil),
        ("{\"message\":\"Broken\",\"code\":\"B1\"}", "Broken", "B1"),
        ("\"just text\"", "just text", nil),
        ("Too many requests", "Too many requests", nil),
        ("  spread\r\n over\tlines\u{0}\u{202E} ", "spread over lines", nil),
        ("<!DOCTYPE html><html><body>Bad gateway</body></html>", nil, nil),
        ("\n <html>", nil, nil), ("", nil, nil), ("{", nil, nil), ("{}", nil, nil), ("null", "null", nil),
        ("{\"error\":null}", nil, nil), ("{\"error\":{\"message\":5}}", nil, nil),
        (String(repeating: "[", count: 100_000), String(repeating: "[", count: 200) + "…", nil),
        ("{\"error\":" + String(repeating: "[", count: 100_000), nil, nil),
    ]

    @Test("Finds what the provider says, in each form", arguments: bodies)
    func messages(example: Case) async throws {
        for type in ["application/json", "text/plain", nil] {
            let error = try await error(.bytes(example.body.utf8, status: 404, type: type))
            #expect(error.message == example.message)
            #expect(error.providerCode == example.code)
            #expect(error.code == .refused)
            #expect(error.linkProblem == nil)
        }
    }

    @Test("Keeps status, headers without the secret ones, and a bounded body")
    func keeps() async throws {
        let error = try await error(
            .bytes(
                [UInt8](repeating: 0x61, count: 100_000), status: 409,
                headers: ["X-One": "1", "Set-Cookie": "a=example-cookie"]))
        #expect(error.status == .conflict)
        #expect(error.headers.map(\.name) == ["X-One"])
        #expect(error.body.count == AccountError.longestBody)
        #expect(error.message?.count == 201)
    }

    @Test(
        "Says in its text what happened and where, and no secret",
        arguments: [
            .json(["error": ["message": "No example-token here"]], status: 400),
            .text("example-token", status: 500), .status(401, headers: ["Set-Cookie": "example-token"]),
            .status(
                403,
                headers: ["WWW-Authenticate": "Bearer error=\"example-token\", error_description=\"example-token\""]),
            .status(302, headers: ["Location": "https://h/?token=example-token"]),
        ] as [ExpectedRequest.Answer])
    func text(answer: ExpectedRequest.Answer) async throws {
        let error = try await error(answer)
        var text = "\(error) \(String(reflecting: error)) \(error.headers)"
        dump(error, to: &text)
        text += String(decoding: error.body, as: UTF8.self) + error.headers.map(\.value).joined()
        #expect(!text.contains("example-token"))
        #expect(!text.contains("example-query"))
        #expect(text.contains("GET https://h/v1/me answered \(error.status?.code ?? 0)"))
    }

    @Test("A 500 with an HTML page is the provider's failure, which linking would not solve")
    func html() async throws {
        let error = try await error(.bytes("<html>Oops</html>".utf8, status: 500, type: "text/html"))
        #expect(error.code == .providerFailed)
        #expect(error.linkProblem == nil)
        #expect("\(error)" == "the provider failed: GET https://h/v1/me answered 500")
    }

    @Test("A 429 that asks to wait a day is an error at once, which says how long")
    func day() async throws {
        let error = try await error(
            .text("Too many requests", status: 429, headers: ["retry-after": "86400"]), deadline: .seconds(7))
        #expect(error.code == .rateLimited)
        #expect(error.retryAfter == .seconds(86_400))
        #expect(error.linkProblem == nil)
    }

    @Test("A bare 401 is a rejected token")
    func bare() async throws {
        let error = try await error(.status(401))
        #expect(error.linkProblem == .rejected)
        #expect("\(error)" == "the provider rejected the token: GET https://h/v1/me answered 401")
    }

    @Test("The deadline ends an exchange without any answer")
    func nothing() async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: .never) }
        let client = AccountClient(AccessToken("example-token"), origins: [HTTP.Origin(host: "h")], over: server)
        await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .seconds(7), on: SteppingClock())) {
                try await client.send(HTTP.Request(.get, HTTP.URL("https://h/v1/me")), requiring: [])
            }
        }
    }
}
