// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// Sends over Foundation's `URLSession`.
///
/// It needs nothing but the toolchain, on every platform. Make one for the whole program, and share it: it keeps its
/// connections. What `URLSession` does by itself is switched off (redirects, cookies, cache, stored credentials), and
/// what it does not do on Linux is done here: one deadline over connecting, sending, waiting and reading.
///
/// ```swift
/// let http = URLSessionTransport()
/// let spotify = Spotify(token, over: http)
/// ```
///
/// > Note: On Linux `URLSession` uses one thread for all its work (some 3500 small requests a second, whatever the
/// > concurrency), keeps 150 to 240 bytes of memory for every request it ever made, and cannot let go of a server that
/// > sends faster than it reads: such an exchange ends on time for you, and goes on behind your back until the server
/// > pauses.
/// >
/// > A proxy named in the environment is used there too: it sees hosts and sizes, for TLS passes through it. In the
/// > clear it would see everything, so a request with a credential is refused if it would go through one.
public struct URLSessionTransport: HTTP.Transport {
    /// How much of a response is taken in.
    public struct Limits: Sendable, Hashable {
        /// The longest body, in bytes after decompression.
        public var body: Int
        /// The most header fields.
        public var headerFields: Int
        /// The most bytes in header names and values together.
        public var headerBytes: Int

        /// Limits; the standard ones are 8 MiB, 128 fields and 64 KiB.
        public init(body: Int = 8 << 20, headerFields: Int = 128, headerBytes: Int = 64 << 10) {
            self.body = body
            self.headerFields = headerFields
            self.headerBytes = headerBytes
        }
    }

    private let connection: SharedSession
    private let timeout: Duration

    /// A transport with connections of its own.
    ///
    /// - Parameters:
    ///   - timeout: How long an exchange may take where there is no `Deadline/current`.
    ///   - limits: How much of a response is taken in.
    public init(timeout: Duration = .seconds(7), limits: Limits = Limits()) {
        self.timeout = timeout
        connection = SharedSession(limits: limits)
    }

    /// Sends the request; a redirect is returned as the response that it is.
    ///
    /// - Throws: `DeadlineExceeded`, `CancellationError`, `HTTP/TransportError`, `HTTP/RequestError`.
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        try request.validate()
        try Task.checkCancellation()
        let deadline = Deadline.current ?? Deadline(after: timeout)
        guard !deadline.hasStruck else { throw DeadlineExceeded() }
        let outgoing = try URLRequest(request)
        let connection = connection
        // The session's own timeouts bound idle time only: a body that drips would keep us for ever.
        return try await withThrowingTaskGroup(of: HTTP.Response?.self) { group in
            group.addTask { try await connection.exchange(outgoing, with: request.url.host) }
            group.addTask {
                try await deadline.sleep()
                throw DeadlineExceeded()
            }
            defer { group.cancelAll() }
            guard let response = try await group.next() ?? nil else { throw DeadlineExceeded() }
            return response
        }
    }
}
