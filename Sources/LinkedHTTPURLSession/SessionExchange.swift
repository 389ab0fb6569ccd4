// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedHTTP
internal import Synchronization

/// One exchange in progress: what has arrived, and the continuation that waits for it.
final class SessionExchange: Sendable {
    private struct State {
        var continuation: CheckedContinuation<HTTP.Response, any Error>?
        var hasEnded = false
        var head: HTTP.Response?
        var body: [UInt8] = []
    }

    let host: String
    private let state = Mutex(State())

    init(host: String) { self.host = host }

    /// Whether a task still waits for it.
    var isRunning: Bool { state.withLock { !$0.hasEnded } }

    func begin(_ continuation: CheckedContinuation<HTTP.Response, any Error>) {
        let hasEnded = state.withLock { state in
            if !state.hasEnded { state.continuation = continuation }
            return state.hasEnded
        }
        // It was cancelled before it began.
        if hasEnded { continuation.resume(throwing: CancellationError()) }
    }

    /// Ends the exchange. Only the first call counts: a session reports a cancelled task once more.
    func finish(_ outcome: Result<HTTP.Response, any Error>) {
        let continuation = state.withLock { state in
            let continuation = state.continuation
            state = State(hasEnded: true)
            return continuation
        }
        continuation?.resume(with: outcome)
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
        state.withLock { if !$0.hasEnded { $0.head = head } }
    }

    /// Adds a part of the body; returns `false` if that makes it longer than `limit`.
    func receive(_ bytes: some Collection<UInt8>, limit: Int) -> Bool {
        state.withLock { state in
            guard !state.hasEnded else { return true }
            guard bytes.count <= limit - state.body.count else { return false }
            state.body.append(contentsOf: bytes)
            return true
        }
    }
}
