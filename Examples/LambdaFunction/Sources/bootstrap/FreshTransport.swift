// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LambdaRuntime
internal import LinkedHTTP
internal import Synchronization

/// Sends over a transport that is made when it is first needed, and made again after a pause.
///
/// A turn that calls no provider then starts no threads. And while a function is frozen, its connections may be cut without
/// a word: a request over such a connection would get no answer before the deadline.
final class FreshTransport: HTTP.Transport {
    /// Shorter than what most servers and networks keep an idle connection for.
    private static let longestPause: Int64 = 30_000

    private let make: @Sendable () -> any HTTP.Transport
    private let state = Mutex<(transport: (any HTTP.Transport)?, lastUse: Int64)>((nil, 0))

    init(_ make: @escaping @Sendable () -> any HTTP.Transport) { self.make = make }

    func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        try await transport().send(request)
    }

    /// Returns the transport to use. An exchange that is still running keeps the old one until it has ended.
    private func transport() -> any HTTP.Transport {
        // The calendar's clock: others may stand still while the function is frozen.
        let now = HostProcess.now
        return state.withLock { state in
            defer { state.lastUse = now }
            if let kept = state.transport, abs(now - state.lastUse) < Self.longestPause { return kept }
            let new = make()
            state.transport = new
            return new
        }
    }
}
