// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServicesTesting
import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("A program outside of a session")
struct ProgramTests {
    private func services(
        over transport: any HTTP.Transport, secret: String = "example-secret"
    ) throws -> AlexaServices {
        let login = OAuthClient(
            id: "example-client", secret: ClientSecret(secret), of: .loginWithAmazon, over: transport)
        return try AlexaServices(at: .alexaNorthAmerica, over: transport) { scope in
            ClientCredentialsTokenSource(login, for: [scope])
        }
    }

    @Test("Asks Login with Amazon once for each scope, and sends its token")
    func scopes() async throws {
        let alexa = SimulatedServices()
        let recorded = ScriptedTransport { try await alexa.send($0) }
        let services = try services(over: recorded)
        for _ in 0..<3 { try await services.messaging.send(["task": "tidy up"], to: "amzn1.ask.account.example") }
        try await services.dataStore.cancel("queued-1")
        #expect(alexa.calls.map(\.status) == [202, 202, 202, 204])
        #expect(alexa.calls.first?.ids == ["amzn1.ask.account.example"])
        #expect(alexa.accepted(.sendMessage).first?["data"] == ["task": "tidy up"])
        let logins = recorded.requests.filter { $0.url.host == "api.amazon.com" }
        #expect(logins.count == 2)
        #expect(logins.allSatisfy { !$0.carriesAuthorization })
        let forms = logins.map { HTTP.Query(parsing: String(decoding: $0.body, as: UTF8.self)) }
        #expect(forms.map { $0["scope"] } == ["alexa:skill_messaging", "alexa::datastore"])
        #expect(forms.allSatisfy { $0["grant_type"] == "client_credentials" })
    }

    @Test("Asks once for a new token when one is refused")
    func expired() async throws {
        let alexa = SimulatedServices()
        let services = try services(over: alexa)
        try await services.messaging.send(["n": 1], to: "user")
        alexa.expireProgramTokens()
        try await services.messaging.send(["n": 2], to: "user")
        #expect(alexa.calls.map(\.status) == [202, 401, 202])
        #expect(alexa.accepted(.sendMessage).compactMap { $0["data"]?["n"] } == [1, 2])
    }

    @Test("Gives up when the new token is refused as well")
    func refusedTwice() async throws {
        let alexa = SimulatedServices()
        alexa.fail(.sendMessage, with: HTTP.Response(status: .unauthorized), times: 2)
        let services = try services(over: alexa)
        let error = try await #require(throws: AlexaServiceError.self) {
            try await services.messaging.send([:], to: "user")
        }
        #expect(error.code == .unauthorized)
        #expect(error.missingPermissions.isEmpty)
        #expect(alexa.calls.count == 2)
    }

    @Test("Has an error without the secret if Login with Amazon does not know it")
    func wrongSecret() async throws {
        let services = try services(over: SimulatedServices(), secret: "example-wrong-secret")
        let error = try await #require(throws: OAuthError.self) {
            try await services.messaging.send([:], to: "user")
        }
        #expect(!"\(error)".contains("example-wrong-secret"))
    }

    @Test("Has no token for what only a request's token may do, and the other way round")
    func wrongToken() async throws {
        let alexa = SimulatedServices()
        let program = try services(over: alexa)
        let turn = try AlexaServices(AlexaAPIToken("example-api-token"), at: .alexaNorthAmerica, over: alexa)
        for call: () async throws -> Void in [
            { _ = try await program.profile.name() }, { try await turn.messaging.send([:], to: "user") },
        ] {
            let error = try await #require(throws: AlexaServiceError.self) { try await call() }
            #expect(error.code == .wrongToken)
        }
        #expect(alexa.calls.isEmpty)
    }

    @Test("Shares one request for a token between many tasks")
    func concurrently() async throws {
        let alexa = SimulatedServices()
        let recorded = ScriptedTransport { try await alexa.send($0) }
        let services = try services(over: recorded)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<32 { group.addTask { try await services.messaging.send([:], to: "user") } }
            try await group.waitForAll()
        }
        #expect(alexa.calls.count == 32)
        #expect(recorded.requests.filter { $0.url.host == "api.amazon.com" }.count == 1)
    }
}
