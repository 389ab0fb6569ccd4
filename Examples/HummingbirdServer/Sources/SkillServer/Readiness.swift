// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import ServiceLifecycle
internal import Synchronization

/// Whether the server should be sent requests, as `/ready` tells.
///
/// As the last service of the group it is the first that is told to end: it says so at `/ready`, and gives the load
/// balancer some time to notice before the server stops to accept connections.
final class Readiness: Service {
    enum State: String { case starting, ready, leaving }

    private let state = Mutex(State.starting)
    private let leave: @Sendable () async throws -> Void

    init(leavingTime: Duration, clock: any Clock<Duration>) {
        leave = { if leavingTime > .zero { try await clock.sleep(for: leavingTime) } }
    }

    var current: State { state.withLock { $0 } }

    func started() { state.withLock { if $0 == .starting { $0 = .ready } } }

    func run() async throws {
        try? await gracefulShutdown()
        state.withLock { $0 = .leaving }
        try? await leave()
    }
}
