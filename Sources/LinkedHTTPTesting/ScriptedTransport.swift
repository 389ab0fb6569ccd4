// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A transport that answers from a script, without a network, and records the requests.
///
/// ```swift
/// let spotify = ScriptedTransport {
///     Exchange(.get, "/v1/me/playlists", answer: .json(["items": []]))
///     Exchange(.get, "/v1/me", answer: .status(401), times: 2)
/// }
/// let skill = mixtape(over: spotify)      // what is tested sends over it
/// #expect(spotify.unused.isEmpty)
/// ```
///
/// Exchanges match in any order; of several that match, the first unused one is used. A request that matches none throws
/// ``UnexpectedRequest``, whose text says how it differs from the expected ones.
///
/// For a fake with state, use one handler:
///
/// ```swift
/// let counter = ScriptedTransport { request in HTTP.Response(status: request.method == .get ? .ok : 405) }
/// ```
public final class ScriptedTransport: HTTP.Transport {
    private struct State {
        var script: [(exchange: Exchange, used: Int)]
        var recorded: [RecordedRequest] = []
    }

    private let state: Mutex<State>
    private let handler: (@Sendable (HTTP.Request) async throws -> HTTP.Response)?

    /// Makes a transport that expects these exchanges.
    public init(@ScriptBuilder _ script: () -> [Exchange]) {
        state = Mutex(State(script: script().map { ($0, 0) }))
        handler = nil
    }

    /// Makes a transport that answers every request with `handler`.
    public init(_ handler: @escaping @Sendable (HTTP.Request) async throws -> HTTP.Response) {
        state = Mutex(State(script: []))
        self.handler = handler
    }

    /// The requests that were sent so far, in order.
    public var requests: [RecordedRequest] { state.withLock { $0.recorded } }

    /// The exchanges that happened less often than the script says.
    public var unused: [Exchange] {
        state.withLock { $0.script.filter { $0.used < $0.exchange.times }.map(\.exchange) }
    }

    /// Adds exchanges to the script while the test runs.
    public func expect(@ScriptBuilder _ script: () -> [Exchange]) {
        let more = script()
        state.withLock { $0.script += more.map { ($0, 0) } }
    }

    /// Answers from the script.
    ///
    /// - Throws: ``UnexpectedRequest``, or what the answer throws.
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        try request.validate()
        try Task.checkCancellation()
        if let deadline = Deadline.current, deadline.hasStruck { throw DeadlineExceeded() }
        return try await respond(to: request)(request)
    }

    private func respond(
        to request: HTTP.Request
    ) throws -> @Sendable (HTTP.Request) async throws -> HTTP.Response {
        try state.withLock { state in
            state.recorded.append(RecordedRequest(request))
            if let handler { return handler }
            let match = state.script.firstIndex { $0.used < $0.exchange.times && $0.exchange.matches(request) }
            guard let match else { throw UnexpectedRequest(request, script: state.script) }
            state.script[match].used += 1
            return state.script[match].exchange.answer.respond
        }
    }
}
