// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting
import Testing

@Suite("Operations send what Amazon documents")
struct GoldenTests {
    @Test("Method, URL, headers and body", arguments: Golden.all)
    func request(golden: Golden) async throws {
        let status = try #require(golden.operation.statuses.first)
        let http = ScriptedTransport { _ in
            HTTP.Response(status: status, body: golden.answer?.jsonBytes() ?? [])
        }
        let services: AlexaServices
        let origin: HTTP.Origin
        let token: String
        switch golden.operation.authorization {
        case .program(let scope):
            (services, origin) = (try .program(over: http), .alexaFarEast)
            token = scope.rawValue.replacing(":", with: "-")
        default:
            (services, origin, token) = (try .example(over: http), .alexaEurope, "example-api-token")
        }
        #expect(try await golden.call(services) == golden.result)

        let sent = try #require(http.requests.first)
        #expect(http.requests.count == 1)
        #expect(sent.method == golden.operation.method)
        #expect(sent.url.text == "\(origin)\(golden.target)")
        #expect(sent.revealedAuthorization() == "Bearer \(token)")
        #expect(sent.headers[.accept] == "application/json")
        #expect(sent.headers["Accept-Language"] == golden.language)
        #expect(sent.headers[.contentType] == (golden.body == nil ? nil : "application/json"))
        #expect(sent.json == golden.body)
        #expect(sent.request.pathTemplate == golden.operation.path)
    }

    @Test("Every operation of the table has a golden request")
    func complete() {
        #expect(Set(Golden.all.map(\.operation)) == Set(AlexaServices.Operation.all))
        #expect(Golden.all.count == AlexaServices.Operation.all.count)
        // One of Amazon's operations has a row for each stage of the skill.
        #expect(Set(AlexaServices.Operation.all.map(\.name)).count == 35)
    }

    @Test("An id that cannot stand in a path sends nothing", arguments: ["", ".", "..", "%2e%2E"])
    func refusesIDs(_ id: String) async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let services = try AlexaServices.example(over: http)
        let error = await #expect(throws: AlexaServiceError.self) { try await services.device(id).address() }
        #expect(error?.code == .badRequest)
        #expect(http.requests.isEmpty)
    }

    @Test("A request without a device, or without an id, sends nothing")
    func noDevice() async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .ok) }
        let services = try AlexaServices(exampleToken, at: .alexaEurope, over: http)
        let device = await #expect(throws: AlexaServiceError.self) { try await services.device.timeZone() }
        let request = await #expect(throws: AlexaServiceError.self) { try await services.directives.speak("x") }
        #expect(device?.code == .noDevice)
        #expect(request?.code == .noRequest)
        #expect(http.requests.isEmpty)
    }

    @Test("A server under test can stand in for Alexa's")
    func otherOrigin() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.get, "http://127.0.0.1:8080/v1/endpoints", answer: .json(["endpoints": []]))
        }
        let origin = HTTP.Origin.loopback(port: 8080)
        let services = AlexaServices(client: AccountClient(exampleToken, origins: [origin], over: http), at: origin)
        #expect(try await services.endpoints() == [])
    }
}
