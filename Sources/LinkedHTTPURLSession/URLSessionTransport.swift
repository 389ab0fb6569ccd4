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
/// > Warning: **On Linux a server, or any program that sends to hosts it does not know, needs `AsyncHTTPClientTransport`**
/// > (module LinkedHTTPAsyncClient). There `URLSession` does the work of all sessions of a process on one thread, and
/// > cannot let go of a host that sends without a pause: such an exchange ends on time for you, but while the host goes on
/// > no other request of the process is sent, and memory grows, by some 30 MB a second. A function that speaks to one
/// > provider it trusts is well served.
///
/// > Note: On Linux it makes some 3500 small requests a second, whatever the concurrency, keeps 150 to 240 bytes of memory
/// > for every request it ever made, and speaks to no IPv6 address (a name that has one is fine).
/// >
/// > A proxy named in the environment is used there too: it sees hosts and sizes, for TLS passes through it. In the
/// > clear it would see everything, so plain http is refused where it would go through one.
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

    private let shared: SharedSession
    private let timeout: Duration
    private let limits: Limits

    /// A transport with connections of its own.
    ///
    /// - Parameters:
    ///   - timeout: How long an exchange may take where there is no `Deadline/current`.
    ///   - limits: How much of a response is taken in.
    public init(timeout: Duration = .seconds(7), limits: Limits = Limits()) {
        self.timeout = timeout
        self.limits = limits
        shared = SharedSession(limits: limits)
    }

    /// Sends the request; a redirect is returned as the response that it is.
    ///
    /// - Throws: `DeadlineExceeded`, `CancellationError`, `HTTP/TransportError`, `HTTP/RequestError`.
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        try request.validate()
        try Task.checkCancellation()
        let outgoing = try URLRequest(request)
        let session = session(for: request)
        return try await within(timeout, setBy: "URLSessionTransport(timeout:)") {
            try await session.exchange(outgoing, with: request.url.host)
        }
    }

    /// The session for a request: one of its own where a second time would do harm, and nothing would tell of it.
    ///
    /// On Linux libcurl sends every request again by itself when a kept connection is closed instead of an answer. One
    /// with a body is noticed, because the body is asked for again; without, only a new connection helps.
    private func session(for request: HTTP.Request) -> SharedSession {
        #if canImport(FoundationNetworking)
        if !request.mayBeSentAgain, request.body?.isEmpty ?? true { return SharedSession(limits: limits) }
        #endif
        return shared
    }
}
