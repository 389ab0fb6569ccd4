// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedHTTP
internal import Synchronization

/// One exchange in progress: what has arrived, and the continuation that waits for it.
final class SessionExchange: Sendable {
    private struct State {
        var head: HTTP.Response?
        var body: [UInt8] = []
    }

    let host: String
    let outcome = Promise<HTTP.Response, any Error>()
    private let state = Mutex(State())

    init(host: String) { self.host = host }

    /// Whether a task still waits for it.
    var isRunning: Bool { outcome.outcome == nil }

    /// Ends the exchange. Only the first call counts: a session reports a cancelled task once more.
    func finish(_ outcome: Result<HTTP.Response, any Error>) {
        self.outcome.decide(outcome)
        state.withLock { $0 = State() }
    }

    /// Ends the exchange with what has arrived.
    func finish() {
        guard var response = state.withLock({ $0.head }) else {
            return finish(.failure(HTTP.TransportError(.malformedResponse, host: host)))
        }
        response.body = state.withLock { $0.body }
        finish(.success(response))
    }

    var hasHead: Bool { state.withLock { $0.head != nil } }

    func receive(head: HTTP.Response) {
        if isRunning { state.withLock { $0.head = head } }
    }

    /// Adds a part of the body; returns `false` if that makes it longer than `limit`.
    func receive(_ bytes: some Collection<UInt8>, limit: Int) -> Bool {
        guard isRunning else { return true }
        return state.withLock { state in
            guard bytes.count <= limit - state.body.count else { return false }
            state.body.append(contentsOf: bytes)
            return true
        }
    }
}
