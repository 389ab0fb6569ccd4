// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting
import Testing

@Suite("The token of a request")
struct TokenTests {
    @Test(
        "Goes to each of Alexa's hosts",
        arguments: [
            "https://api.amazonalexa.com", "https://api.eu.amazonalexa.com", "https://api.fe.amazonalexa.com",
            "https://api.fe.amazonalexa.com/", "https://API.EU.amazonalexa.com:443",
        ])
    func hosts(endpoint: String) async throws {
        let http = ScriptedTransport { ExpectedRequest(.get, "/v1/endpoints", answer: .json([:])) }
        _ = try await AlexaServices(.example(endpoint: endpoint), over: http).endpoints()
        let sent = try #require(http.requests.first)
        #expect(sent.carries(exampleToken))
        #expect(sent.url.origin == (try HTTP.Origin(of: endpoint)))
    }

    @Test(
        "Goes to no other host",
        arguments: [
            "https://api.amazonalexa.com.evil.example", "https://evil.example", "https://amazonalexa.com",
            "http://api.amazonalexa.com", "https://api.amazonalexa.com:8443",
            "https://api.amazonalexa.com@evil.example",
            "https://evil.example#api.amazonalexa.com", "https://evil.example/?https://api.amazonalexa.com",
            "https://api.us.amazonalexa.com", "https://127.0.0.1", "http://127.0.0.1:8080", "api.amazonalexa.com", "",
            "https://api.fe.amazon.com", "https://api.amazonalexa.com\\@evil.example", "https://api.amazonаlexa.com",
        ])
    func otherHosts(endpoint: String) throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let error = #expect(throws: AlexaServiceError.self) {
            try AlexaServices(.example(endpoint: endpoint), over: http)
        }
        #expect(error?.code == .foreignEndpoint)
        #expect(endpoint.isEmpty || error.map { "\($0)".contains(endpoint) } == false)
        if let origin = try? HTTP.Origin(of: endpoint) {
            #expect(throws: AlexaServiceError.self) { try AlexaServices(exampleToken, at: origin, over: http) }
            #expect(throws: AlexaServiceError.self) {
                try AlexaServices(at: origin, over: http) { ScopeToken(scope: $0) }
            }
        }
    }

    @Test("Goes to the host of its own region only, whatever a caller asks for")
    func otherRegion() async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let client = try AlexaServices.example(over: http).client(for: .endpoints)
        for host in ["api.amazonalexa.com", "evil.example"] {
            let request = HTTP.Request(.get, try HTTP.URL("https://\(host)/v1/endpoints"))
            await #expect(throws: AccountError.self) { try await client.send(request, requiring: []) }
        }
        #expect(http.requests.isEmpty)
    }

    @Test("Has to be there", arguments: [nil, "", "REDACTED"])
    func missing(token: String?) throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let error = #expect(throws: AlexaServiceError.self) {
            try AlexaServices(.example(token: token), over: http)
        }
        #expect(error?.code == .noToken)
    }

    @Test("That is empty or malformed is not sent", arguments: [("", "noToken"), ("a b", "unauthorized")])
    func malformed(token: String, code: String) async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let services = try AlexaServices(AlexaAPIToken(token), at: .alexaEurope, over: http)
        let error = await #expect(throws: AlexaServiceError.self) { try await services.endpoints() }
        #expect(error?.code.rawValue == code)
        #expect(http.requests.isEmpty)
    }

    @Test(
        "Is not sent for what needs a program's token, and the other way round", arguments: AlexaServices.Operation.all)
    func wrongKind(operation: AlexaServices.Operation) throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let isForRequest = operation.authorization == .request
        let wrong = isForRequest ? try AlexaServices.program(over: http) : try AlexaServices.example(over: http)
        let right = isForRequest ? try AlexaServices.example(over: http) : try AlexaServices.program(over: http)
        let error = #expect(throws: AlexaServiceError.self) { try wrong.client(for: operation) }
        #expect(error?.code == .wrongToken)
        #expect(throws: Never.self) { try right.client(for: operation) }
    }

    @Test("A redirect is not followed with it")
    func redirect() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.get, "/v1/endpoints", answer: .status(302, headers: ["Location": "https://evil.example/"]))
        }
        let services = try AlexaServices.example(over: http)
        let error = await #expect(throws: AlexaServiceError.self) { try await services.endpoints() }
        #expect(error?.code == .other)
        #expect(http.requests.count == 1)
    }

    @Test("A program's token that is refused is replaced once")
    func replaced() async throws {
        struct Renewing: TokenSource {
            func token() async throws -> AccessToken { AccessToken("old") }
            func replacement(for rejected: AccessToken) async throws -> AccessToken? { AccessToken("new") }
        }
        let http = ScriptedTransport { request in
            HTTP.Response(status: request.headers[.authorization] == "Bearer new" ? .accepted : .unauthorized)
        }
        let services = try AlexaServices(at: .alexaNorthAmerica, over: http) { _ in Renewing() }
        try await services.messaging.send(["a": 1], to: "user")
        #expect(http.requests.count == 2)
    }
}
