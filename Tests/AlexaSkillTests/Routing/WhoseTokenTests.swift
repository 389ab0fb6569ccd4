// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedHTTPTesting
import OAuthLinking
import SpotifyClient
import Testing

@Suite("The card is shown only for the turn's own token")
struct WhoseTokenTests {
    typealias Handler = @Sendable (AccessToken) async throws -> Void

    static let user = AccessToken("example-token")
    static let person = PersonAccessToken("example-person-token")
    static let sorry = "Sorry, something went wrong. Please try again later."

    /// A service that refuses every token.
    static func asking(_ tokens: some TokenSource, status: HTTP.Status = 401) -> Handler {
        let challenge = status == 403 ? "Bearer error=insufficient_scope" : "Bearer"
        let client = AccountClient(
            tokens, origins: [HTTP.Origin(host: "api.example")], retry: .never,
            over: ScriptedTransport { _ in HTTP.Response(status: status, headers: ["WWW-Authenticate": challenge]) })
        return { _ in
            _ = try await client.send(HTTP.Request(.get, HTTP.URL("https://api.example/v1/me")), requiring: ["a"])
        }
    }

    static func asking(with token: some BearerToken, status: HTTP.Status = 401) -> Handler {
        asking(Fixed(fixed: token), status: status)
    }

    struct Fixed<Token: BearerToken>: TokenSource {
        let fixed: Token
        func token() async throws -> Token { fixed }
    }

    /// An error that may say which token was refused.
    struct GarageError: LinkFailure {
        var linkProblem: LinkProblem? = .rejected
        var refusedToken: TokenIdentity?
    }

    /// Makes a skill that does the same inside of ``Linked``, inside of `Linked(ifAny:)`, and outside.
    private func conversation(
        _ handler: @escaping Handler, events: Notes<Skill.Event> = Notes(), linked: Bool = true,
        recognises: Bool = false
    ) -> Conversation {
        let skill = Skill(onEvent: events.note) {
            On(.launch) { _, turn in
                try await handler(turn.user?.accessToken ?? AccessToken(""))
                return "fine"
            }
            Linked(to: { $0 }) {
                On(.help) { _, turn in
                    try await handler(turn.account)
                    return "fine"
                }
            }
            Linked(ifAny: { $0 }) {
                On(.fallback) { _, turn in
                    try await handler(turn.account ?? AccessToken(""))
                    return "fine"
                }
            }
        }
        let alexa = Conversation(with: skill)
        if linked { alexa.link(Self.user) }
        if recognises { alexa.recognise(token: Self.person) }
        return alexa
    }

    /// Tokens that are not the account's, refused in one way or another.
    static let otherTokens: [(name: String, handler: Handler)] = [
        ("Alexa's own", asking(with: AlexaAPIToken("example-api-token"))),
        ("Alexa's own, without a permission", asking(with: AlexaAPIToken("example-api-token"), status: 403)),
        ("a second service's", asking(with: AccessToken("example-other-token"))),
        ("a second service's, without a scope", asking(with: AccessToken("example-other-token"), status: 403)),
        ("a second service's that is missing", asking(with: AccessToken(""))),
        ("a second service's that is malformed", asking(with: AccessToken("example other"))),
        ("one that nobody gave the program", asking(refreshing(nil))),
        (
            "one that the program cannot renew",
            asking(
                refreshing(
                    TokenGrant(
                        accessToken: AccessToken("example-old-token"), expiresAt: WallTime(secondsSince1970: 0),
                        authorizedAt: WallTime(secondsSince1970: 0))))
        ),
        (
            "one that an error names",
            { _ in throw GarageError(refusedToken: TokenIdentity(AccessToken("example-other-token"))) }
        ),
        (
            "another user's of Spotify",
            { _ in
                let http = ScriptedTransport { _ in HTTP.Response(status: .unauthorized) }
                _ = try await Spotify(AccessToken("example-other-token"), over: http).me()
            }
        ),
    ]

    static func refreshing(_ grant: TokenGrant?) -> RefreshingTokenSource {
        let client = OAuthClient(id: "example", of: .spotify, over: ScriptedTransport {})
        return RefreshingTokenSource(
            account: "ada", in: InMemoryTokenStore(grant.map { ["ada": $0] } ?? [:]), of: client)
    }

    @Test("Another token is an error like any other, inside of Linked and outside", arguments: otherTokens.map(\.name))
    func others(_ name: String) async throws {
        let handler = try #require(Self.otherTokens.first { $0.name == name }?.handler)
        for (linked, recognises) in [(true, false), (true, true), (false, false)] {
            let events = Notes<Skill.Event>()
            let alexa = conversation(handler, events: events, linked: linked, recognises: recognises)
            var heard = [try await alexa.launch(), try await alexa.fallback()]
            if linked { heard.append(try await alexa.help()) }
            #expect(heard.allSatisfy { !$0.asksToLink && $0.text == Self.sorry })
            #expect(events.failures.count == heard.count)
        }
    }

    @Test("The account's own token is answered with the card", arguments: [401, 403] as [HTTP.Status])
    func own(_ status: HTTP.Status) async throws {
        let alexa = conversation { try await Self.asking(with: $0, status: status)($0) }
        let heard = [try await alexa.launch(), try await alexa.help(), try await alexa.fallback()]
        #expect(heard.allSatisfy { $0.asksToLink })
        #expect(heard.allSatisfy { $0.text.contains(status == 403 ? "permissions for that: a" : "run out") })
    }

    @Test("So is the recognised speaker's, where the turn uses that one")
    func person() async throws {
        let alexa = conversation({ try await Self.asking(with: $0)($0) }, recognises: true)
        #expect(try await alexa.help().asksToLink)
        #expect(try await alexa.fallback().asksToLink)
        // There the handler uses the user's token, while the turn's account is the speaker's.
        #expect(try await !alexa.launch().asksToLink)
    }

    @Test("So is the account's own token in Spotify's client")
    func spotify() async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: .unauthorized) }
        let alexa = conversation { _ = try await Spotify($0, over: http).me() }
        #expect(try await alexa.launch().asksToLink)
        #expect(try await alexa.help().asksToLink)
    }

    @Test("An error that does not say whose token it was counts inside of Linked alone")
    func unsaid() async throws {
        let alexa = conversation { _ in throw GarageError() }
        #expect(try await alexa.help().asksToLink)
        #expect(try await alexa.fallback().asksToLink)
        #expect(try await alexa.launch().text == Self.sorry)
    }

    @Test("A handler that does not wait gives the same answer")
    func synchronous() async throws {
        let other = TokenIdentity(AccessToken("example-other-token"))
        let skill = Skill {
            Linked(to: { $0 }) {
                On(.launch) { _, turn in throw GarageError(refusedToken: TokenIdentity(turn.account)) }
                On(.help) { _, _ in throw GarageError(refusedToken: other) }
            }
        }
        let alexa = Conversation(with: skill)
        alexa.link(Self.user)
        #expect(try await alexa.launch().asksToLink)
        #expect(try await !alexa.help().asksToLink)
    }
}
