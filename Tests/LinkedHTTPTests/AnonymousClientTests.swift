// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Testing

@Suite("A client without an account")
struct AnonymousClientTests {
    struct Forecast: Codable, Equatable {
        var cityName: String
        var maxTemperature: Double
    }

    private static let berlin: JSON = ["city_name": "Berlin", "max_temperature": 3.5]

    @Test("Has the typed methods, in the service's spelling, and sends no token")
    func typed() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.get, "/v1/now", query: ["city": "Berlin"], answer: .json(Self.berlin))
            ExpectedRequest(.post, "/v1/reports", answer: .json(Self.berlin, status: .created))
            ExpectedRequest(.put, "/v1/reports/1", answer: .status(.noContent))
            ExpectedRequest(.patch, "/v1/reports/1", answer: .status(.noContent))
            ExpectedRequest(.delete, "/v1/reports/1", answer: .status(.noContent))
        }
        let weather = AnonymousClient(coder: .snakeCase, retry: .never, over: server)
        let forecast = Forecast(cityName: "Berlin", maxTemperature: 3.5)
        #expect(
            try await weather.get("https://h/v1/now", query: ["city": "Berlin"], as: Forecast.self) == forecast)
        #expect(try await weather.post("https://h/v1/reports", body: forecast, as: Forecast.self) == forecast)
        try await weather.put("https://h/v1/reports/1", body: forecast)
        try await weather.patch("https://h/v1/reports/1", body: forecast)
        try await weather.delete("https://h/v1/reports/1")
        #expect(server.unused.isEmpty)
        #expect(server.requests.allSatisfy { $0.headers[.authorization] == nil })
        #expect(server.requests[0].headers[.accept] == "application/json")
        for request in server.requests[1...3] { #expect(request.json == Self.berlin) }
    }

    @Test(
        "Never asks for an account",
        arguments: [
            (401, .refused), (403, .refused), (429, .rateLimited), (404, .refused), (500, .providerFailed),
            (302, .redirected),
        ] as [(Int, AccountError.Code)])
    func failures(status: Int, code: AccountError.Code) async throws {
        let server = ScriptedTransport { _ in
            HTTP.Response(
                status: HTTP.Status(status),
                headers: [.wwwAuthenticate: status == 403 ? "Bearer error=\"insufficient_scope\"" : "Bearer"],
                body: Array(#"{"message":"who are you?"}"#.utf8))
        }
        let error = await #expect(throws: AccountError.self) {
            try await AnonymousClient(retry: .never, over: server).get("https://h/", requiring: ["a"], as: JSON.self)
        }
        #expect(error?.code == code)
        #expect(error?.linkProblem == nil)
        #expect(error?.status?.code == status)
        #expect(error?.message == "who are you?")
    }

    @Test("Sends again as its policy says")
    func retries() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.get, "/", answer: .status(.serviceUnavailable))
            ExpectedRequest(.get, "/", answer: .json([1]))
        }
        let client = AnonymousClient(retry: RetryPolicy(attempts: 2), over: server)
        #expect(try await client.get("https://h/", as: [Int].self) == [1])
    }

    @Test("Refuses a request that brings a token, and cuts a cookie out of what is answered")
    func secrets() async throws {
        let server = ScriptedTransport { _ in
            HTTP.Response(status: .badRequest, body: Array(#"{"message":"bad example-secret"}"#.utf8))
        }
        let client = AnonymousClient(retry: .never, over: server)
        let url = try HTTP.URL("https://h/")
        let supplied = await #expect(throws: AccountError.self) {
            try await client.send(HTTP.Request(.get, url, headers: [.authorization: "Bearer x"]), requiring: [])
        }
        #expect(supplied?.code == .suppliedAuthorization)
        #expect(server.requests.isEmpty)
        let refused = await #expect(throws: AccountError.self) {
            try await client.send(HTTP.Request(.get, url, headers: ["Cookie": "example-secret"]), requiring: [])
        }
        #expect(refused?.message == "bad REDACTED")
        #expect(refused.map { !String(decoding: $0.body, as: UTF8.self).contains("example-secret") } == true)
    }
}
