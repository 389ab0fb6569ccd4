// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import OAuthLinking
import TestSupport
import Testing

@Suite("Processes that share a store, in every order")
struct InterleavingTests {
    /// Parallel tasks, and the order of their steps.
    struct Scene {
        let order: Interleaving
        let server = RotatingServer()
        let time = ManualTime()
        let store: InMemoryTokenStore

        init(of parties: Int, choices: [Int]) {
            order = Interleaving(of: parties, choices: choices)
            store = InMemoryTokenStore(["ada": server.grant])
        }

        func process(_ name: String) -> RefreshingTokenSource {
            let step: @Sendable () async -> Void = { [order] in await order.step(name) }
            return RefreshingTokenSource(
                account: "ada", in: SteppedStore(store: store, step: step),
                of: Server.client(RotatingServer.Line(server: server, step: step), at: time), clock: PausedClock())
        }

        /// Starts a task; its value is its error.
        func party(_ work: @escaping @Sendable () async throws -> Void) -> Task<(any Error)?, Never> {
            Task { [order] in
                let error = await thrown(work)
                await order.done()
                return error
            }
        }
    }

    /// Runs a scene in every order of its steps; returns the number of orders.
    func everyOrder(of parties: Int, _ play: (Scene) async throws -> Void) async throws -> Int {
        var (choices, count): ([Int]?, Int) = ([], 0)
        while let chosen = choices {
            let scene = Scene(of: parties, choices: chosen)
            try await play(scene)
            choices = await scene.order.next
            count += 1
        }
        return count
    }

    @Test("Two processes that refresh at once never lose the link, in any order")
    func refreshes() async throws {
        var refusals = 0
        let count = try await everyOrder(of: 2) { scene in
            let (first, second) = (scene.process("a"), scene.process("b"))
            let parties = [first, second].map { source in scene.party { _ = try await source.token() } }
            var errors: [any Error] = []
            for party in parties { if let error = await party.value { errors.append(error) } }
            // A process that was refused and waited without success throws that; the other one has the token.
            #expect(errors.count < 2 && errors.allSatisfy { ($0 as? OAuthError)?.code == .invalidGrant })
            refusals += errors.count

            let kept = try #require(await scene.store.load("ada")).grant
            #expect(!kept.isRefused && kept.refreshToken == scene.server.refreshToken)
            scene.time.advance(by: 3600)
            #expect(try await first.token() == second.token())
            #expect(await scene.store.load("ada")?.grant.refreshToken == scene.server.refreshToken)
        }
        #expect(count > 300 && refusals > 0 && refusals < count, "\(refusals) of \(count)")
    }

    @Test("An account that is unlinked while another process refreshes stays unlinked")
    func unlinks() async throws {
        let count = try await everyOrder(of: 2) { scene in
            let (process, user) = (scene.process("a"), scene.process("b"))
            let parties = [scene.party { _ = try await process.token() }, scene.party { try await user.unlink() }]
            let error = await parties[0].value
            #expect(error == nil || error.oauth?.code == .notLinked)
            #expect(await parties[1].value == nil)
            #expect(await scene.store.load("ada") == nil)
        }
        #expect(count > 10, "\(count)")
    }

    @Test("A grant that is linked while another process refreshes is not overwritten")
    func adopts() async throws {
        let fresh = Server.grant("fresh", refresh: "fresh", authorizedAt: 1_000_001)
        let count = try await everyOrder(of: 2) { scene in
            let (process, user) = (scene.process("a"), scene.process("b"))
            let parties = [scene.party { _ = try await process.token() }, scene.party { try await user.adopt(fresh) }]
            for party in parties { #expect(await party.value == nil) }
            #expect(await scene.store.load("ada")?.grant == fresh)
        }
        #expect(count > 10, "\(count)")
    }

    @Test("An account that is unlinked while two processes refresh stays unlinked", arguments: 0..<4)
    func unlinksBoth(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<250 {
            let choices = (0..<40).map { _ in Int.random(in: 0..<6, using: &random) }
            let scene = Scene(of: 3, choices: choices)
            let (first, second, user) = (scene.process("a"), scene.process("b"), scene.process("c"))
            let parties = [
                scene.party { _ = try await first.token() }, scene.party { _ = try await second.token() },
                scene.party { try await user.unlink() },
            ]
            for party in parties { _ = await party.value }
            #expect(await scene.store.load("ada") == nil)
        }
    }
}
