// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("Authorization code flow")
struct AuthorizationCodeFlowTests {
    let time = ManualTime()
    let server = Server.answering(#"{"access_token":"new","token_type":"Bearer","expires_in":3600}"#)
    static let redirect = "https://skill.example/linked"

    func flow(of provider: Provider = Server.provider, keeping limit: Int = 1000) -> AuthorizationCodeFlow {
        AuthorizationCodeFlow(
            Server.client(server, at: time, of: provider), redirectURI: Self.redirect, scopes: ["windows", "doors"],
            keeping: limit)
    }

    @Test("The request has what the standards ask for, once each")
    func request() async throws {
        let url = try await flow().begin(extra: ["show_dialog": true, "state": "mine"])
        #expect("\(url.origin)\(url.path)" == "https://id.garage.example/authorize")
        #expect(url.query["response_type"] == "code")
        #expect(url.query["client_id"] == "door-opener")
        #expect(url.query["redirect_uri"] == Self.redirect)
        #expect(url.query["scope"] == "doors windows")
        #expect(url.query["code_challenge_method"] == "S256")
        #expect(url.query["code_challenge"]?.count == 43)
        #expect(url.query["show_dialog"] == "true")
        #expect(url.query["state"]?.count == 43)
        #expect(Set(url.query.map(\.name)).count == url.query.count)
        #expect(server.requests.isEmpty)
    }

    @Test("The code is redeemed with the verifier behind the challenge")
    func redeems() async throws {
        let flow = flow()
        let url = try await flow.begin()
        let state = try #require(url.query["state"])
        let grant = try await flow.finish("\(Self.redirect)?code=example%2Bcode&state=\(state)")
        #expect(grant.accessToken.revealed() == "new")
        #expect(grant.scopes == ["doors", "windows"])
        let sent = try #require(server.requests.first).items
        #expect(sent["code"] == "example+code")
        #expect(sent["redirect_uri"] == Self.redirect)
        let verifier = try #require(sent["code_verifier"].flatMap { CodeVerifier($0) })
        #expect(verifier.challenge == url.query["code_challenge"])
    }

    @Test("Two open requests keep their own verifiers")
    func bound() async throws {
        let flow = flow()
        let urls = [try await flow.begin(), try await flow.begin()]
        for url in urls.reversed() {
            _ = try await flow.finish("?code=c&state=\(try #require(url.query["state"]))")
            let verifier = try #require(server.requests.last?.items["code_verifier"].flatMap { CodeVerifier($0) })
            #expect(verifier.challenge == url.query["code_challenge"])
        }
    }

    @Test("A state can be used once, also for an error")
    func singleUse() async throws {
        let flow = flow()
        let state = try #require(try await flow.begin().query["state"])
        var error = await thrown { try await flow.finish("?error=access_denied&state=\(state)") }
        #expect(error.oauth?.code == .accessDenied)
        error = await thrown { try await flow.finish("?code=c&state=\(state)") }
        #expect(error.oauth?.code == .unknownState)
        #expect(server.requests.isEmpty)
    }

    @Test("A state that is foreign, absent, or older than ten minutes is refused")
    func unknown() async throws {
        let flow = flow()
        let state = try #require(try await flow.begin().query["state"])
        for redirect in ["?code=c&state=other", "?code=c", "?code=c&state="] {
            #expect(await thrown { try await flow.finish(redirect) }.oauth?.code == .unknownState)
        }
        time.advance(by: 600)
        #expect(await thrown { try await flow.finish("?code=c&state=\(state)") }.oauth?.code == .unknownState)
        #expect(server.requests.isEmpty)
    }

    @Test("More requests than are kept push out the oldest")
    func bounded() async throws {
        let flow = flow(keeping: 2)
        var states: [String] = []
        for _ in 0..<3 { states.append(try #require(try await flow.begin().query["state"])) }
        #expect(await thrown { try await flow.finish("?code=c&state=\(states[0])") }.oauth?.code == .unknownState)
        _ = try await flow.finish("?code=c&state=\(states[1])")
        _ = try await flow.finish("?code=c&state=\(states[2])")
    }

    @Test(
        "A redirect that could be read in two ways is refused",
        arguments: [
            "", "?", "?state=s", "?code=&state=s", "?code=a&code=b&state=s", "?code=a&state=s&state=t",
            "?code=a&state=s&iss=a&iss=b",
        ])
    func malformed(redirect: String) async {
        #expect(await thrown { try await flow().finish(redirect) }.oauth?.code == .malformedRedirect)
    }

    @Test(
        "A known issuer is compared exactly",
        arguments: [
            ("https://id.garage.example", false, "&iss=https%3A%2F%2Fid.garage.example", nil),
            ("https://id.garage.example", false, "&iss=https%3A%2F%2Fid.garage.example%2F", .wrongIssuer),
            ("https://id.garage.example", false, "&iss=https%3A%2F%2Fevil.example", .wrongIssuer),
            ("https://id.garage.example", false, "", nil), ("https://id.garage.example", true, "", .wrongIssuer),
            (nil, false, "&iss=https%3A%2F%2Fanyone.example", .wrongIssuer), (nil, false, "&iss=", .wrongIssuer),
            (nil, false, "", nil),
        ] as [(String?, Bool, String, OAuthError.Code?)])
    func issuer(expected: String?, always: Bool, parameter: String, code: OAuthError.Code?) async throws {
        var provider = Server.provider
        provider.issuer = expected
        provider.alwaysNamesIssuer = always
        let flow = flow(of: provider)
        let state = try #require(try await flow.begin().query["state"])
        let error = await thrown { try await flow.finish("?code=c&state=\(state)\(parameter)") }
        #expect(error.oauth?.code == code)
        #expect(server.requests.count == (code == nil ? 1 : 0))
    }

    @Test("An unknown issuer is accepted if the provider allows it")
    func unknownIssuer() async throws {
        var provider = Server.provider
        provider.acceptsUnknownIssuer = true
        let flow = flow(of: provider)
        let state = try #require(try await flow.begin().query["state"])
        _ = try await flow.finish("?code=c&state=\(state)&iss=https%3A%2F%2Fanyone.example")
        #expect(server.requests.count == 1)
    }

    @Test("A redirect of more than 16 KiB is refused before it is read")
    func large() async throws {
        let flow = flow()
        let state = try #require(try await flow.begin().query["state"])
        let start = "?code=c&state=\(state)&more="
        let most = String(repeating: "a", count: 16 * 1024 - start.utf8.count)
        // If it were read, the code would be repeated.
        let large = start + String(repeating: "a+&code=c", count: 1 << 20)
        var error = await thrown { try await flow.finish(large) }
        #expect(error.oauth == OAuthError(.malformedRedirect, detail: "longer than 16 KiB"))
        error = await thrown { try await flow.finish(start + most + "a") }
        #expect(error.oauth?.code == .malformedRedirect)
        // The state can still be used.
        _ = try await flow.finish(start + most)
    }

    @Test(
        "A provider without an authorization URL, or without TLS, gets no browser",
        arguments: [nil, "http://id.garage.example/authorize", "nowhere"])
    func unusable(url: String?) async {
        let flow = flow(
            of: Provider(name: "Garage", authorizationURL: url, tokenURL: "https://id.garage.example/token"))
        #expect(await thrown { try await flow.begin() }.oauth?.code == .unusableEndpoint)
    }
}
