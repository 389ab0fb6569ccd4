// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("Requests to the token endpoint")
struct TokenRequestTests {
    let server = Server.answering(#"{"access_token":"new","token_type":"Bearer"}"#)

    @Test("HTTP Basic form-encodes id and secret first, and keeps them out of the body")
    func basic() async throws {
        let client = Server.client(server, id: "door opener", secret: "a:b+c&d=é%")
        _ = try await client.exchange(AuthorizationCode("example-code"))
        let request = try #require(server.requests.first)
        // door%20opener:a%3Ab%2Bc%26d%3D%C3%A9%25
        #expect(request.revealedAuthorization() == "Basic ZG9vciUyMG9wZW5lcjphJTNBYiUyQmMlMjZkJTNEJUMzJUE5JTI1")
        #expect(request.form == "grant_type=authorization_code&code=example-code")
        #expect(request.headers[.contentType] == "application/x-www-form-urlencoded")
        #expect(request.url.text == "https://id.garage.example/token")
    }

    @Test("HTTP Basic goes nowhere else, whatever a middleware does")
    func basicElsewhere() async throws {
        struct Elsewhere: HTTP.Middleware {
            func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
                var request = request
                request.url = try HTTP.URL("https://evil.example/token")
                return try await next(request)
            }
        }
        let client = Server.client(HTTP.Client(server, middleware: [Elsewhere()]))
        let error = await thrown { try await client.exchange(AuthorizationCode("example-code")) }
        #expect((error as? HTTP.RequestError)?.code == .foreignOrigin)
        #expect(server.requests.isEmpty)
    }

    @Test("Body credentials are in the form, and there is no Authorization")
    func body() async throws {
        let client = Server.client(server, secret: "a b&c", authentication: .body)
        _ = try await client.clientCredentials(for: ["doors", "alexa::windows"])
        let request = try #require(server.requests.first)
        #expect(!request.carriesAuthorization)
        #expect(
            request.form == "grant_type=client_credentials&scope=alexa%3A%3Awindows%20doors"
                + "&client_id=door-opener&client_secret=a%20b%26c")
    }

    @Test("A public client sends its id and its verifier")
    func publicClient() async throws {
        let verifier = CodeVerifier()
        _ = try await Server.client(server, secret: nil).exchange(
            AuthorizationCode("c d"), redirectURI: "http://127.0.0.1:8000/back?a=b", verifier: verifier)
        let request = try #require(server.requests.first)
        #expect(!request.carriesAuthorization)
        #expect(
            request.form
                == "grant_type=authorization_code&code=c%20d&redirect_uri=http%3A%2F%2F127.0.0.1%3A8000%2Fback%3Fa%3Db"
                + "&code_verifier=\(verifier.revealed())&client_id=door-opener")
    }

    @Test("A refresh sends the refresh token and no scope")
    func refresh() async throws {
        _ = try await Server.client(server).refresh(Server.grant())
        #expect(server.requests.first?.form == "grant_type=refresh_token&refresh_token=old-refresh")
    }

    @Test("A revocation goes to its own endpoint; without one nothing is sent")
    func revoke() async throws {
        try await Server.client(server).revoke(RefreshToken("old-refresh"))
        #expect(server.requests.first?.url.path == "/revoke")
        #expect(server.requests.first?.form == "token=old-refresh&token_type_hint=refresh_token")
        let error = await thrown { try await Server.client(server, of: .spotify).revoke(RefreshToken("r")) }
        #expect(error.oauth?.code == .unusableEndpoint)
        #expect(server.requests.count == 1)
    }

    @Test("Without a secret, a request that needs one is not sent", arguments: [ClientAuthentication.basic, .body])
    func missingSecret(authentication: ClientAuthentication) async {
        for secret in [nil, ""] {
            let client = Server.client(server, secret: secret, authentication: authentication)
            let error = await thrown { try await client.clientCredentials() }
            #expect(error.oauth?.code == .missingSecret)
        }
        #expect(server.requests.isEmpty)
    }

    @Test(
        "Secrets are sent over TLS, or to this machine",
        arguments: [
            ("http://id.garage.example/token", false), ("ftp://id.garage.example/token", false), ("", false),
            ("https://user@id.garage.example/token", false), ("http://localhost/token", false),
            ("http://127.0.0.1:9000/token", true), ("http://[::1]:9000/token", true),
            ("https://id.garage.example:8443/token", true),
        ])
    func endpoints(url: String, isUsed: Bool) async {
        let client = Server.client(server, of: Provider(name: "Garage", tokenURL: url))
        let error = await thrown { try await client.exchange(AuthorizationCode("example-code")) }
        #expect(error.oauth?.code == (isUsed ? nil : .unusableEndpoint))
        #expect(server.requests.count == (isUsed ? 1 : 0))
    }

    @Test("A request is never sent twice, not even below a retry")
    func sentOnce() async throws {
        let failing = Server.answering("", status: .serviceUnavailable)
        let policy = RetryPolicy(pause: { _ in })
        let client = Server.client(HTTP.Client(failing, middleware: [Retry(policy)]))
        let error = await thrown { try await client.refresh(Server.grant()) }
        #expect(error.oauth?.isTransient == true)
        #expect(failing.requests.count == 1)
    }
}
