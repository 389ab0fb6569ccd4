// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedHTTPURLSession
import OAuthLinking
import Testing

/// An authorization server that is not ours: `.ci/oauth-counterpart` starts it and says where it is.
enum Counterpart {
    static let address = ProcessInfo.processInfo.environment["OAUTH_COUNTERPART"]
}

@Suite("Authlib's provider", .enabled(if: Counterpart.address != nil, "run by .ci/oauth-counterpart"))
struct CounterpartTests {
    static let redirect = "http://127.0.0.1:9/callback"
    static let scopes: Set<Scope> = ["doors:read", "doors:open"]

    let base = Counterpart.address ?? ""
    let browser = Browser()
    var provider: Provider {
        Provider(
            name: "The garage", authorizationURL: base + "/authorize", tokenURL: base + "/token",
            revocationURL: base + "/revoke")
    }

    /// The kinds of clients that are registered there.
    enum Kind: String, CaseIterable {
        case basic
        case body
        case none
    }

    func client(_ kind: Kind = .basic, secret: String = "example secret & more") -> OAuthClient {
        let (id, authentication): (String, ClientAuthentication) =
            switch kind {
            case .basic: ("basic-client", .basic)
            case .body: ("body-client", .body)
            case .none: ("public-client", .none)
            }
        return OAuthClient(
            id: id, secret: kind == .none ? nil : ClientSecret(secret), of: provider, authentication: authentication,
            over: browser.transport)
    }

    func grant(of client: OAuthClient, scopes: Set<Scope> = scopes) async throws -> TokenGrant {
        let flow = AuthorizationCodeFlow(client, redirectURI: Self.redirect, scopes: scopes)
        return try await flow.finish(browser.consent(at: flow.begin()))
    }

    /// A request that was consented to, and its code.
    func consented(_ client: OAuthClient) async throws -> (AuthorizationRequest, AuthorizationCode) {
        let request = try client.authorizationRequest(redirectURI: Self.redirect, scopes: Self.scopes)
        let answer = try AuthorizationAnswer(redirect: try await browser.consent(at: request.url))
        return (request, try #require(answer.code))
    }

    func doors(_ token: AccessToken) async throws -> JSON {
        let client = AccountClient(token, origins: [try HTTP.Origin(of: base)], retry: .never, over: browser.transport)
        return try await client.get(base + "/api/doors")
    }

    @Test("Code with PKCE, with each kind of client authentication", arguments: Kind.allCases)
    func codeFlow(kind: Kind) async throws {
        let grant = try await grant(of: client(kind))
        #expect(grant.scopes == Self.scopes)
        #expect(grant.refreshToken != nil)
        let lifetime = try #require(grant.expiresAt).secondsSince1970 - grant.authorizedAt.secondsSince1970
        #expect(lifetime == 3600)
        #expect(try await doors(grant.accessToken)["doors"]?.array?.count == 2)
    }

    @Test("Another verifier, none, or another redirect URI is refused")
    func wrongVerifier() async throws {
        let client = client()
        let attempts = [
            (CodeVerifier(), Self.redirect), (nil, Self.redirect), (nil, "http://127.0.0.1:10/callback"),
        ]
        for (verifier, redirect) in attempts {
            let (_, code) = try await consented(client)
            let error = await thrown { try await client.exchange(code, redirectURI: redirect, verifier: verifier) }
            #expect(error.oauth?.status == .badRequest)
            #expect(
                error.oauth?.code == (verifier == nil && redirect == Self.redirect ? .invalidRequest : .invalidGrant))
        }
    }

    @Test("A code can be used only once")
    func replayed() async throws {
        let client = client()
        let (request, code) = try await consented(client)
        _ = try await client.exchange(code, redirectURI: Self.redirect, verifier: request.verifier)
        let error = await thrown {
            try await client.exchange(code, redirectURI: Self.redirect, verifier: request.verifier)
        }
        #expect(error.oauth?.code == .invalidGrant)
    }

    @Test("A code of another client is refused")
    func foreignCode() async throws {
        let (request, code) = try await consented(client(.basic))
        let error = await thrown {
            try await client(.body).exchange(code, redirectURI: Self.redirect, verifier: request.verifier)
        }
        #expect(error.oauth?.code == .invalidGrant)
    }

    @Test("A refresh token is replaced each time, and the old one is refused", arguments: Kind.allCases)
    func rotation(kind: Kind) async throws {
        let client = client(kind)
        let first = try await grant(of: client)
        let second = try await client.refresh(first)
        #expect(second.refreshToken != first.refreshToken)
        #expect(second.authorizedAt == first.authorizedAt)
        _ = try await doors(second.accessToken)
        let error = await thrown { try await client.refresh(first) }
        #expect(error.oauth?.code == .invalidGrant)
        #expect(error.oauth?.linkProblem == .rejected)
        // The new one is still valid.
        _ = try await client.refresh(second)
    }

    @Test("Fifty callers refresh only once when a second refresh would be refused")
    func singleFlight() async throws {
        let client = client()
        let grant = try await grant(of: client)
        let source = RefreshingTokenSource(account: "ada", in: InMemoryTokenStore(["ada": grant]), of: client)
        let tokens = try await withThrowingTaskGroup(of: AccessToken?.self) { group in
            for _ in 0..<50 { group.addTask { try await source.replacement(for: grant.accessToken) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(tokens.count == 1)
        _ = try await doors(try #require(tokens.first ?? nil))
    }

    @Test("A revoked grant is refused by the API and by the refresh, and the source fails at once")
    func revoked() async throws {
        let client = client()
        let grant = try await grant(of: client)
        try await client.revoke(try #require(grant.refreshToken))
        let refused = await thrown { try await doors(grant.accessToken) }
        #expect((refused as? AccountError)?.linkProblem == .rejected)

        let store = InMemoryTokenStore(["ada": grant])
        let source = RefreshingTokenSource(account: "ada", in: store, of: client)
        let account = AccountClient(source, origins: [try HTTP.Origin(of: base)], over: browser.transport)
        let error = await thrown { try await account.get(base + "/api/doors") as JSON }
        #expect(error.oauth?.code == .invalidGrant)
        #expect(await store.load("ada")?.grant.isRefused == true)
    }

    @Test("The API says that a scope is missing")
    func missingScope() async throws {
        let grant = try await grant(of: client(), scopes: ["doors:read"])
        #expect(grant.scopes == ["doors:read"])
        let account = AccountClient(
            grant.accessToken, origins: [try HTTP.Origin(of: base)], over: browser.transport)
        let error = await thrown {
            try await account.post(base + "/api/doors/front/open", requiring: ["doors:open"]) as JSON
        }
        #expect((error as? AccountError)?.linkProblem == .insufficientScope(["doors:open"]))
    }

    @Test("Client credentials, both ways", arguments: [Kind.basic, .body])
    func clientCredentials(kind: Kind) async throws {
        let token = try await ClientCredentialsTokenSource(client(kind), for: ["doors:read"]).token()
        _ = try await doors(token)
    }

    @Test("A wrong secret, or the wrong authentication, is invalid_client", arguments: [Kind.basic, .body])
    func invalidClient(kind: Kind) async {
        let error = await thrown { try await client(kind, secret: "example secret").clientCredentials() }
        #expect(error.oauth?.code == .invalidClient)
        #expect(error.oauth?.linkProblem == nil)
    }

    @Test("A user who denies the request causes access_denied")
    func denied() async throws {
        let flow = AuthorizationCodeFlow(client(), redirectURI: Self.redirect, scopes: Self.scopes)
        let redirect = try await browser.consent(at: flow.begin(), saying: "no")
        #expect(await thrown { try await flow.finish(redirect) }.oauth?.code == .accessDenied)
    }

    @Test("A redirect URI that differs from the registered one gets no redirect", arguments: ["/", "?x=1", "x"])
    func redirectMatch(suffix: String) async throws {
        let request = try client().authorizationRequest(redirectURI: Self.redirect + suffix, scopes: Self.scopes)
        let error = await thrown { try await browser.consent(at: request.url) }
        #expect((error as? Browser.NoRedirect)?.status == .badRequest)
    }

    @Test("Answers that are not OAuth are errors, and keep the tokens", arguments: ["html", "page", "empty", "half"])
    func broken(kind: String) async throws {
        var provider = provider
        provider.tokenURL = base + "/broken/\(kind)"
        let client = OAuthClient(
            id: "basic-client", secret: ClientSecret("example"), of: provider, over: browser.transport)
        let error = await thrown { try await client.refresh(Server.grant()) }
        #expect(error.oauth != nil)
        #expect(error.oauth?.linkProblem == nil)
    }
}
