// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A transport that answers from a script, without a network, and records the requests.
///
/// ```swift
/// let spotify = ScriptedTransport {
///     ExpectedRequest(.get, "/v1/me/playlists", answer: .json(["items": []]))
///     ExpectedRequest(.get, "/v1/me", answer: .status(401), times: 2)
/// }
/// let skill = mixtape(over: spotify)      // what is tested sends over it
/// #expect(spotify.unused.isEmpty)
/// ```
///
/// They match in any order; of several that match, the first that is left is used. A request that none matches
/// throws ``UnexpectedRequest``, whose text says in what it differs from those that were expected.
///
/// For a fake that keeps state there is the form with one handler:
///
/// ```swift
/// let counter = ScriptedTransport { request in HTTP.Response(status: request.method == .get ? .ok : 405) }
/// ```
public final class ScriptedTransport: HTTP.Transport {
    private struct State {
        var script: [(expected: ExpectedRequest, used: Int)]
        var recorded: [RecordedRequest] = []
    }

    private let state: Mutex<State>
    private let handler: (@Sendable (HTTP.Request) async throws -> HTTP.Response)?

    /// A transport that expects the requests given.
    public init(@ScriptBuilder _ script: () -> [ExpectedRequest]) {
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

    /// The requests that have not been sent as often as the script says.
    public var unused: [ExpectedRequest] {
        state.withLock { $0.script.filter { $0.used < $0.expected.times }.map(\.expected) }
    }

    /// Adds requests to the script while the test runs.
    public func expect(@ScriptBuilder _ script: () -> [ExpectedRequest]) {
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
            let match = state.script.firstIndex { $0.used < $0.expected.times && $0.expected.matches(request) }
            guard let match else { throw UnexpectedRequest(request, script: state.script) }
            state.script[match].used += 1
            return state.script[match].expected.answer.respond
        }
    }
}
