// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Synchronization
import Testing

@Suite("Token sources that share a store")
struct SharedStoreTests {
    let time = ManualTime()

    func source(_ transport: some HTTP.Transport, in store: some TokenStore) -> RefreshingTokenSource {
        source(transport, in: store, clock: PausedClock())
    }

    func source(
        _ transport: some HTTP.Transport, in store: some TokenStore, limit: Duration = .seconds(15), clock: PausedClock
    ) -> RefreshingTokenSource {
        RefreshingTokenSource(
            account: "ada", in: store, of: Server.client(transport, at: time), limit: limit, clock: clock)
    }

    /// An answer with the tokens `access-1` and `refresh-1`.
    static let first = ExpectedRequest.Answer.json(
        ["access_token": "access-1", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "refresh-1"])

    @Test("A grant that another process refreshed is used without a request")
    func takesOver() async throws {
        let store = InMemoryTokenStore(["ada": Server.grant()])
        let idle = ScriptedTransport {}
        let mine = source(idle, in: store)
        let theirs = source(ScriptedTransport { ExpectedRequest(.post, "/token", answer: Self.first) }, in: store)
        _ = try await mine.token()
        time.advance(by: 3600)
        _ = try await theirs.token()
        #expect(try await mine.token().revealed() == "access-1")
        #expect(idle.requests.isEmpty)
    }

    @Test("A refresh token that another process has used does not unlink the account")
    func lostRace() async throws {
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let theirs = source(ScriptedTransport { ExpectedRequest(.post, "/token", answer: Self.first) }, in: store)
        // During this request the other process's succeeds: the server refuses this one.
        let server = ScriptedTransport { _ in
            _ = try await theirs.token()
            return HTTP.Response(status: .badRequest, body: Array(#"{"error":"invalid_grant"}"#.utf8))
        }
        #expect(try await source(server, in: store).token().revealed() == "access-1")
        #expect(server.requests.count == 1)
    }

    static let refusal = Server.answering(#"{"error":"invalid_grant"}"#, status: .badRequest)

    @Test("A grant that another process saves shortly after the refusal is used", arguments: [1, 2, 5])
    func savedLater(pause number: Int) async throws {
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let theirs = source(ScriptedTransport { ExpectedRequest(.post, "/token", answer: Self.first) }, in: store)
        let pauses = Mutex<[Duration]>([])
        let clock = PausedClock { duration in
            if pauses.withLock({
                $0.append(duration)
                return $0.count
            }) == number {
                _ = try await theirs.token()
            }
        }
        let mine = source(Self.refusal, in: store, clock: clock)
        #expect(try await mine.token().revealed() == "access-1")
        #expect(pauses.withLock(\.count) == number)
        #expect(pauses.withLock { $0.reduce(.zero, +) } <= .seconds(3))
    }

    @Test("A refusal is final after three seconds, and before the refresh's own limit")
    func patience() async throws {
        for (limit, expected) in [(Duration.seconds(15), Duration.seconds(3)), (.milliseconds(180), .zero)] {
            let slept = Mutex(Duration.zero)
            let clock = PausedClock { duration in slept.withLock { $0 += duration } }
            let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
            let source = source(Self.refusal, in: store, limit: limit, clock: clock)
            #expect(await thrown { try await source.token() }.oauth?.code == .invalidGrant)
            #expect(slept.withLock { $0 } == expected)
            #expect(await store.load("ada")?.grant.isRefused == true)
        }
    }

    @Test("A new grant is kept, also if another process marked the old one as refused meanwhile")
    func gaveUp() async throws {
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let theirs = source(Self.refusal, in: store)
        let slow = ScriptedTransport { _ in
            #expect(await thrown { try await theirs.token() }.oauth?.code == .invalidGrant)
            let body = #"{"access_token":"access-2","token_type":"Bearer","expires_in":3600,"refresh_token":"r2"}"#
            return HTTP.Response(status: .ok, body: Array(body.utf8))
        }
        #expect(try await source(slow, in: store).token().revealed() == "access-2")
        #expect(await store.load("ada")?.grant.refreshToken?.revealed() == "r2")
        // The process that failed before uses it.
        #expect(try await theirs.token().revealed() == "access-2")
    }

    @Test("The refusal is final also if the store cannot save the mark")
    func unmarked() async throws {
        let store = StubbornStore(Server.grant(expiresAt: 0))
        let source = source(Self.refusal, in: store)
        for _ in 0..<3 {
            #expect(await thrown { try await source.token() }.oauth?.code == .invalidGrant)
        }
    }

    @Test("If two refresh at once, the first saved grant counts")
    func conflict() async throws {
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let theirs = source(ScriptedTransport { ExpectedRequest(.post, "/token", answer: Self.first) }, in: store)
        let server = ScriptedTransport { _ in
            _ = try await theirs.token()
            let body = #"{"access_token":"access-2","token_type":"Bearer","expires_in":3600}"#
            return HTTP.Response(status: .ok, body: Array(body.utf8))
        }
        #expect(try await source(server, in: store).token().revealed() == "access-1")
        #expect(await store.load("ada")?.grant.refreshToken?.revealed() == "refresh-1")
    }

    @Test("An account that is unlinked during a refresh stays unlinked")
    func unlinkedMeanwhile() async throws {
        let store = InMemoryTokenStore(["ada": Server.grant(expiresAt: 0)])
        let other = source(ScriptedTransport {}, in: store)
        let server = ScriptedTransport { _ in
            try await other.unlink()
            let body = #"{"access_token":"access-2","token_type":"Bearer","expires_in":3600}"#
            return HTTP.Response(status: .ok, body: Array(body.utf8))
        }
        let error = await thrown { try await source(server, in: store).token() }
        #expect(error.oauth?.code == .notLinked)
        #expect(await store.load("ada") == nil)
    }

    @Test("A refreshed grant that could not be saved is not used, and not lost")
    func fullDisk() async throws {
        let store = StubbornStore(Server.grant(expiresAt: 0))
        let server = ScriptedTransport { ExpectedRequest(.post, "/token", answer: Self.first) }
        let source = source(server, in: store)
        #expect(await thrown { try await source.token() } is StubbornStore.Full)
        #expect(await thrown { try await source.token() } is StubbornStore.Full)
        await store.relent()
        #expect(try await source.token().revealed() == "access-1")
        #expect(try await store.load("ada")?.grant.refreshToken?.revealed() == "refresh-1")
        #expect(server.requests.count == 1)
    }
}

/// A store that refuses to save until the test changes it.
actor StubbornStore: TokenStore {
    struct Full: Error {}
    private let below: InMemoryTokenStore
    private var isStubborn = true

    init(_ grant: TokenGrant) { below = InMemoryTokenStore(["ada": grant]) }

    func relent() { isStubborn = false }

    func load(_ account: String) async throws -> StoredGrant? { await below.load(account) }

    func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) async throws -> TokenVersion? {
        if isStubborn { throw Full() }
        return try await below.save(grant, for: account, replacing: version)
    }
}
