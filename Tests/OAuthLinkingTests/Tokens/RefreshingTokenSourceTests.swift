// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("Refreshing token source")
struct RefreshingTokenSourceTests {
    let time = ManualTime()
    static let good =
        #"{"access_token":"new-access","token_type":"Bearer","expires_in":3600,"refresh_token":"new-refresh"}"#

    func source(
        _ transport: some HTTP.Transport, in store: some TokenStore, of provider: Provider = Server.provider
    ) -> RefreshingTokenSource {
        RefreshingTokenSource(
            account: "ada", in: store, of: Server.client(transport, at: time, of: provider), clock: PausedClock())
    }

    @Test("A valid token is returned without a request")
    func fresh() async throws {
        let server = ScriptedTransport {}
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant()]))
        #expect(try await source.token().revealed() == "old-access")
        #expect(server.requests.isEmpty)
    }

    @Test("A token counts as expired a minute before its expiry", arguments: [(3539, false), (3540, true)])
    func skew(later: Int64, refreshes: Bool) async throws {
        let server = Server.answering(Self.good)
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant()]))
        time.advance(by: later)
        #expect(try await source.token().revealed() == (refreshes ? "new-access" : "old-access"))
        #expect(server.requests.count == (refreshes ? 1 : 0))
    }

    @Test("A refreshed grant is in the store, with the time of consent")
    func persisted() async throws {
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let token = try await source(Server.answering(Self.good), in: store).token()
        #expect(token.revealed() == "new-access")
        let stored = try #require(await store.load("ada")?.grant)
        #expect(stored.refreshToken?.revealed() == "new-refresh")
        #expect(stored.authorizedAt == WallTime(secondsSince1970: 1_000_000))
    }

    @Test("All concurrent callers get the token of one refresh")
    func singleFlight() async throws {
        let gate = Gate()
        let server = Server.answering(Self.good, behind: gate)
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)]))
        let tokens = try await withThrowingTaskGroup(of: String?.self) { group in
            for index in 0..<50 {
                group.addTask {
                    index % 2 == 0
                        ? try await source.token().revealed()
                        : try await source.replacement(for: AccessToken("old-access"))?.revealed()
                }
            }
            await gate.arrival()
            gate.open()
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(tokens == ["new-access"])
        #expect(server.requests.count == 1)
    }

    @Test("A cancelled caller stops waiting at once, and the others get their token")
    func cancelled() async throws {
        let gate = Gate()
        let server = Server.answering(Self.good, behind: gate)
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)]))
        let first = Task { try await source.token() }
        await gate.arrival()
        let second = Task { try await source.token() }
        first.cancel()
        // The gate is still closed: the first caller does not wait for the refresh.
        await #expect(throws: CancellationError.self) { try await first.value }
        gate.open()
        #expect(try await second.value.revealed() == "new-access")
        #expect(server.requests.count == 1)
    }

    @Test("A caller whose deadline passes stops waiting, and the others do not")
    func deadline() async throws {
        let gate = Gate()
        let server = Server.answering(Self.good, behind: gate)
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)]))
        let patient = Task { try await source.token() }
        await gate.arrival()
        await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .milliseconds(1))) { try await source.token() }
        }
        gate.open()
        #expect(try await patient.value.revealed() == "new-access")
    }

    @Test("The refresh has a limit of its own, not the first caller's deadline")
    func ownLimit() async throws {
        let server = ScriptedTransport { _ in
            let left = Deadline.current?.remaining ?? .zero
            #expect(left > .seconds(10) && left <= .seconds(15))
            return HTTP.Response(status: .ok, body: Array(Self.good.utf8))
        }
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)]))
        let token = try await Deadline.$current.withValue(Deadline(after: .seconds(600))) { try await source.token() }
        #expect(token.revealed() == "new-access")
    }

    @Test("A rejected token is replaced once; later callers get the new token without a request")
    func replacement() async throws {
        let server = Server.answering(Self.good)
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant()]))
        let old = try await source.token()
        #expect(try await source.replacement(for: old)?.revealed() == "new-access")
        #expect(try await source.replacement(for: old)?.revealed() == "new-access")
        #expect(server.requests.count == 1)
    }

    @Test("An account client refreshes its token and sends again")
    func accountClient() async throws {
        let server = Server.answering(Self.good)
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant()]))
        let api = ScriptedTransport {
            ExpectedRequest(.get, "/v1/doors", answer: .status(401))
            ExpectedRequest(.get, "/v1/doors", answer: .json(["open": true]))
        }
        let client = AccountClient(source, origins: [HTTP.Origin(host: "api.garage.example")], over: api)
        let answer: JSON = try await client.get("https://api.garage.example/v1/doors")
        #expect(answer["open"] == true)
        #expect(api.requests.map { $0.carries(AccessToken("new-access")) } == [false, true])
    }

    @Test("invalid_grant is final: the grant is marked, and nothing more is sent for it, by no process")
    func sticky() async throws {
        let server = Server.answering(#"{"error":"invalid_grant"}"#, status: .badRequest)
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let source = source(server, in: store)
        for _ in 0..<3 {
            let error = await thrown { try await source.token() }
            #expect(error.oauth?.code == .invalidGrant)
            #expect((error as? any LinkFailure)?.linkProblem == .rejected)
        }
        #expect(server.requests.count == 1)
        #expect(await store.load("ada")?.grant.isRefused == true)
        #expect(await thrown { try await self.source(server, in: store).token() }.oauth?.code == .invalidGrant)
        #expect(try await source.consentEnds() == nil)
        #expect(server.requests.count == 1)
        try await source.unlink()
        #expect(await store.load("ada") == nil)
    }

    @Test("After invalid_grant a new consent counts, also one that another process kept")
    func linkedAnew() async throws {
        let server = Server.answering(#"{"error":"invalid_grant"}"#, status: .badRequest)
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let source = source(server, in: store)
        _ = await thrown { try await source.token() }
        try await self.source(server, in: store).adopt(Server.grant("fresh-access", refresh: "fresh-refresh"))
        #expect(try await source.token().revealed() == "fresh-access")
    }

    static let passing: [ExpectedRequest.Answer] = [
        .status(500), .status(503), .status(429), .text("<html>", status: .badGateway),
        .json(["error": "invalid_grant"], status: .internalServerError),
        .failure(HTTP.TransportError(.connectionLost)), .json(text: "{"), .status(302),
    ]

    @Test("A transient failure keeps the tokens", arguments: passing.indices)
    func transient(index: Int) async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.post, "/token", answer: Self.passing[index])
            ExpectedRequest(.post, "/token", answer: .json(text: Self.good))
        }
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let source = source(server, in: store)
        let error = await thrown { try await source.token() }
        #expect(error != nil)
        #expect((error as? any LinkFailure)?.linkProblem == nil)
        #expect(await store.load("ada")?.grant == Server.grant(expiresAt: 0))
        #expect(try await source.token().revealed() == "new-access")
    }

    @Test("Within the skew, a token that is still valid is used when the server fails")
    func skewHelps() async throws {
        let server = Server.answering("", status: .serviceUnavailable)
        let source = source(server, in: InMemoryTokenStore(["ada": Server.grant()]))
        time.advance(by: 3599)
        #expect(try await source.token().revealed() == "old-access")
        time.advance(by: 1)
        #expect(await thrown { try await source.token() }.oauth?.status == .serviceUnavailable)
    }

    @Test("Without a grant or a refresh token only linking helps, and nothing is sent")
    func nothingToRefresh() async {
        let server = ScriptedTransport {}
        var error = await thrown { try await source(server, in: InMemoryTokenStore()).token() }
        #expect(error.oauth?.linkProblem == .missing)
        let store = InMemoryTokenStore(["ada": Server.grant(refresh: nil, expiresAt: 0)])
        error = await thrown { try await source(server, in: store).token() }
        #expect(error.oauth?.linkProblem == .rejected)
        #expect(server.requests.isEmpty)
    }

    @Test("Unlinking deletes what is kept")
    func unlink() async throws {
        let store = InMemoryTokenStore(["ada": Server.grant()])
        let source = source(ScriptedTransport {}, in: store)
        _ = try await source.token()
        try await source.unlink()
        #expect(await store.load("ada") == nil)
        #expect(await thrown { try await source.token() }.oauth?.code == .notLinked)
    }

    @Test("Linking again or unlinking during a refresh is not overwritten", arguments: [true, false])
    func meanwhile(links: Bool) async throws {
        let gate = Gate()
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let source = source(Server.answering(Self.good, behind: gate), in: store)
        let waiting = Task { try await source.token() }
        await gate.arrival()
        let fresh = Server.grant("fresh-access", refresh: "fresh-refresh", authorizedAt: 1_000_001)
        if links { try await source.adopt(fresh) } else { try await source.unlink() }
        gate.open()

        if links {
            #expect(try await waiting.value.revealed() == "fresh-access")
        } else {
            #expect(await thrown { try await waiting.value }.oauth?.code == .notLinked)
        }
        #expect(await store.load("ada")?.grant == (links ? fresh : nil))
    }

    @Test("Spotify's consent ends six months after it was given, also after refreshes")
    func consentEnds() async throws {
        // 2026-07-20T12:00:00Z and 2027-01-20T12:00:00Z
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0, authorizedAt: 1_784_548_800)])
        let source = source(Server.answering(Self.good), in: store, of: .spotify)
        _ = try await source.token()
        #expect(try await source.consentEnds() == WallTime(secondsSince1970: 1_800_446_400))
        #expect(try await self.source(ScriptedTransport {}, in: store).consentEnds() == nil)
    }
}
