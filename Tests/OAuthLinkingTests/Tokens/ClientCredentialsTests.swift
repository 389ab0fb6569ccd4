// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("Client credentials")
struct ClientCredentialsTests {
    let time = ManualTime()

    @Test("Login with Amazon is asked once for as long as the token lasts")
    func amazon() async throws {
        let server = Server.answering(#"{"access_token":"Atc|example","token_type":"bearer","expires_in":3600}"#)
        let source = ClientCredentialsTokenSource(
            Server.client(server, at: time, of: .loginWithAmazon), for: ["alexa::proactive_events"],
            as: AlexaAPIToken.init)
        #expect(try await source.token() == AlexaAPIToken("Atc|example"))
        #expect(try await source.token() == AlexaAPIToken("Atc|example"))
        #expect(server.requests.count == 1)
        let request = try #require(server.requests.first)
        #expect(request.url.text == "https://api.amazon.com/auth/o2/token")
        #expect(request.items["scope"] == "alexa::proactive_events")
        #expect(request.items["client_secret"] == "example-secret")
        time.advance(by: 3540)
        _ = try await source.token()
        #expect(server.requests.count == 2)
    }

    @Test("Amazon's tokens with a bar are sent to Alexa's API")
    func amazonAtAlexa() async throws {
        let server = Server.answering(#"{"access_token":"Atc|example","token_type":"bearer","expires_in":3600}"#)
        let alexa = ScriptedTransport { ExpectedRequest(.get, "/v1/proactiveEvents", answer: .json(["fine": true])) }
        let tokens = ClientCredentialsTokenSource(
            Server.client(server, at: time, of: .loginWithAmazon), for: ["alexa::proactive_events"])
        let client = AccountClient(tokens, origins: [AlexaRegion.europe.origin], over: alexa)
        let answer = try await client.get("https://api.eu.amazonalexa.com/v1/proactiveEvents", as: JSON.self)
        #expect(answer == ["fine": true])
        #expect(alexa.requests.first?.revealedAuthorization() == "Bearer Atc|example")
    }

    @Test("A refused token is replaced once for all callers")
    func replacement() async throws {
        let server = ScriptedTransport {
            for number in 1...2 {
                ExpectedRequest(
                    .post, "/token",
                    answer: .json(["access_token": .string("t\(number)"), "token_type": "Bearer", "expires_in": 600]))
            }
        }
        let source = ClientCredentialsTokenSource(Server.client(server, at: time), for: [])
        let first = try await source.token()
        #expect(try await source.replacement(for: first) == AccessToken("t2"))
        #expect(try await source.replacement(for: first) == AccessToken("t2"))
        #expect(server.unused.isEmpty)
    }

    @Test("A public client cannot ask for client credentials")
    func publicClient() async {
        let client = Server.client(ScriptedTransport {}, secret: nil)
        #expect(await thrown { try await client.clientCredentials() }.oauth?.code == .missingSecret)
    }
}
