// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedHTTP
internal import Synchronization

/// Sends over a transport that is made when it is first needed, and made again after a pause of 30 seconds.
///
/// A turn that calls no provider then starts no threads. And while a function is frozen, its connections may be cut without
/// a word: a request over such a connection would get no answer before the deadline.
public final class FreshTransport: HTTP.Transport {
    /// Shorter than what most servers and networks keep an idle connection for; in milliseconds.
    private static let longestPause: Int64 = 30_000

    private let make: @Sendable () -> any HTTP.Transport
    private let now: @Sendable () -> Int64
    private let state = Mutex<(transport: (any HTTP.Transport)?, lastUse: Int64)>((nil, 0))

    /// Makes it without the transport.
    ///
    /// - Parameters:
    ///   - now: The calendar's clock in milliseconds since 1970; others may stand still while the function is frozen.
    ///   - make: Makes the transport.
    public init(
        now: @escaping @Sendable () -> Int64 = { HostProcess.now }, _ make: @escaping @Sendable () -> any HTTP.Transport
    ) {
        self.now = now
        self.make = make
    }

    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        try await transport().send(request)
    }

    /// Returns the transport to use. An exchange that is still running keeps the old one until it has ended.
    private func transport() -> any HTTP.Transport {
        let now = now()
        return state.withLock { state in
            defer { state.lastUse = now }
            // The clock may also be put back.
            if let kept = state.transport, (0..<Self.longestPause).contains(now - state.lastUse) { return kept }
            let new = make()
            state.transport = new
            return new
        }
    }
}
