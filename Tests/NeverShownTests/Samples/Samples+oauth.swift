// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking

extension Samples {
    static let secret = ClientSecret(Planted.clientSecret.text)
    static let code = AuthorizationCode(Planted.code.text)
    static let grant = TokenGrant(
        accessToken: token, refreshToken: RefreshToken(Planted.refreshToken.text), scopes: ["doors"],
        authorizedAt: WallTime(secondsSince1970: 0))
    static let provider = Provider(
        name: "Example", authorizationURL: "https://id.example/authorize", tokenURL: "https://id.example/token",
        revocationURL: "https://id.example/revoke", authentication: .body)
    /// The URL that a browser comes back with.
    static let redirect = "https://skill.example/linked?code=\(encoded(.code))&state=\(encoded(.state))"

    private static func encoded(_ secret: Planted) -> String {
        String(HTTP.Query([.init(name: "", value: secret.text)]).encoded.dropFirst())
    }

    static func client(_ authentication: ClientAuthentication = .body, over transport: ScriptedTransport) -> OAuthClient
    {
        OAuthClient(id: "example", secret: secret, of: provider, authentication: authentication, over: transport)
    }

    static func oauth() throws -> [Sample] {
        [
            Sample(secret, holding: .clientSecret) { $0.revealed() },
            Sample(code, holding: .code) { $0.revealed() },
            Sample(AuthorizationState(Planted.state.text), holding: .state) { $0.revealed() },
            Sample(RefreshToken(Planted.refreshToken.text), holding: .refreshToken) { $0.revealed() },
            Sample(grant, holding: .accessToken, .refreshToken) { grant in
                String(decoding: grant.jsonBytes(revealingTokens: true), as: UTF8.self)
            },
            Sample(StoredGrant(grant, version: TokenVersion(rawValue: "1")), holding: .accessToken, .refreshToken) {
                String(decoding: $0.grant.jsonBytes(revealingTokens: true), as: UTF8.self)
            },
            Sample(AcceptGrant(code: code, grantee: token), holding: .code, .accessToken) { accepted in
                accepted.code.revealed() + (accepted.grantee?.revealed() ?? "")
            },
            Sample(try AuthorizationAnswer(redirect: redirect), holding: .code, .state) { answer in
                [answer.code?.revealed(), answer.state?.revealed()].compactMap { $0 }.joined()
            },
            Sample(InMemoryTokenStore(["ada": grant]), holding: .accessToken, .refreshToken) { store in
                await store.load("ada").map {
                    String(decoding: $0.grant.jsonBytes(revealingTokens: true), as: UTF8.self)
                }
            },
        ] + verifiers() + clients()
    }

    private static func verifiers() -> [Sample] {
        CodeVerifier(Planted.verifier.text).map { [Sample($0, holding: .verifier) { $0.revealed() }] } ?? []
    }

    private static func clients() -> [Sample] {
        let transport = ScriptedTransport { request in
            HTTP.Response(status: .ok, body: granting(sent: request))
        }
        let client = client(over: transport)
        let store = InMemoryTokenStore(["ada": grant])
        return [
            Sample(client, holding: .clientSecret) { client in
                let sent = try await client.clientCredentials().refreshToken
                return sent.flatMap { HTTP.Query(parsing: $0.revealed())["client_secret"] }
            },
            Sample(RefreshingTokenSource(account: "ada", in: store, of: client), holding: .accessToken) { source in
                try await source.token().revealed()
            },
            Sample(ClientCredentialsTokenSource(client, for: []), holding: .accessToken) {
                try await $0.token().revealed()
            },
            Sample(
                SkillEnablement(
                    of: "amzn1.ask.skill.example", stage: .live, in: .europe, for: token,
                    over: ScriptedTransport { request in
                        let header = request.headers[.authorization] ?? ""
                        return HTTP.Response(status: .ok, body: Array(#"{"status":"\#(header)"}"#.utf8))
                    }),
                holding: .accessToken
            ) { try await $0.state().status },
        ]
    }

    /// A token answer whose refresh token is the form that was asked with.
    private static func granting(sent request: HTTP.Request) -> [UInt8] {
        let form = String(decoding: request.body ?? [], as: UTF8.self)
        return Array(
            #"{"access_token":"\#(Planted.accessToken.text)","token_type":"Bearer","refresh_token":"\#(form)"}"#.utf8)
    }
}
