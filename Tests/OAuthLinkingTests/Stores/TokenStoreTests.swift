// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import OAuthLinking
import TestSupport
import Testing

@Suite("Token stores")
struct TokenStoreTests {
    static func stores(in folder: TemporaryFolder) -> [any TokenStore] {
        [InMemoryTokenStore(), FileTokenStore(folder: folder.path + "/tokens")]
    }

    @Test("Keeps what was saved last, and deletes", arguments: [0, 1])
    func keeps(index: Int) async throws {
        let folder = try TemporaryFolder()
        let store = Self.stores(in: folder)[index]
        #expect(try await store.load("ada") == nil)
        let first = try await store.save(Server.grant("a"), for: "ada", replacing: nil)
        let second = try await store.save(Server.grant("b"), for: "ada", replacing: first)
        #expect(second != first)
        let stored = try await store.load("ada")
        #expect(stored == StoredGrant(Server.grant("b"), version: try #require(second)))
        #expect(try await store.load("grace") == nil)
        var refused = Server.grant("b")
        refused.isRefused = true
        let third = try await store.save(refused, for: "ada", replacing: second)
        #expect(third != second)
        #expect(try await store.load("ada")?.grant == refused)
        for version in [third, nil] {
            #expect(try await store.save(nil, for: "ada", replacing: version) == nil)
            #expect(try await store.load("ada") == nil)
        }
    }

    @Test("A version that is not the latest changes nothing", arguments: [0, 1])
    func conflict(index: Int) async throws {
        let folder = try TemporaryFolder()
        let store = Self.stores(in: folder)[index]
        let first = try await store.save(Server.grant("a"), for: "ada", replacing: nil)
        let second = try await store.save(Server.grant("b"), for: "ada", replacing: first)
        for stale in [nil, first] {
            await #expect(throws: TokenStoreConflict.self) {
                try await store.save(Server.grant("c"), for: "ada", replacing: stale)
            }
            await #expect(throws: TokenStoreConflict.self) { try await store.save(nil, for: "ada", replacing: stale) }
        }
        #expect(try await store.load("ada")?.grant == Server.grant("b"))
        _ = try await store.save(nil, for: "ada", replacing: second)
        await #expect(throws: TokenStoreConflict.self) {
            try await store.save(Server.grant("d"), for: "ada", replacing: second)
        }
    }

    @Test("When many save at once, no change is lost", arguments: [0, 1])
    func contention(index: Int) async throws {
        let folder = try TemporaryFolder()
        let store = Self.stores(in: folder)[index]
        _ = try await store.save(Server.grant(expiresAt: 0), for: "ada", replacing: nil)
        try await withThrowingTaskGroup { group in
            for _ in 0..<16 { group.addTask { try await Self.addOneSecond(to: "ada", in: store) } }
            try await group.waitForAll()
        }
        #expect(try await store.load("ada")?.grant.expiresAt == WallTime(secondsSince1970: 16))
    }

    static func addOneSecond(to account: String, in store: any TokenStore) async throws {
        while true {
            var stored = try #require(try await store.load(account))
            stored.grant.expiresAt = stored.grant.expiresAt?.advanced(bySeconds: 1)
            do {
                _ = try await store.save(stored.grant, for: account, replacing: stored.version)
                return
            } catch is TokenStoreConflict {
                await Task.yield()
            }
        }
    }
}
