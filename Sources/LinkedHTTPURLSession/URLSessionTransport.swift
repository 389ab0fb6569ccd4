// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// Sends over Foundation's `URLSession`.
///
/// It needs only the toolchain, on every platform. Make one for the whole program, and share it: it keeps its connections. It
/// turns off what `URLSession` does by itself (redirects, cookies, cache, stored credentials), and adds what is missing on
/// Linux: one deadline for connecting, sending, waiting and reading.
///
/// ```swift
/// let http = URLSessionTransport()
/// let spotify = Spotify(token, over: http)
/// ```
///
/// > Warning: **On Linux a server, or any program that sends to hosts it does not know, needs `AsyncHTTPClientTransport`**
/// > (module LinkedHTTPAsyncClient). There `URLSession` does the work of all sessions of a process on one thread, and
/// > cannot stop a host that sends without a pause: your exchange ends on time, but while the host sends, no other request of
/// > the process is sent, and memory grows by some 30 MB a second. For a function that calls one trusted provider it is fine.
///
/// > Note: On Linux it makes some 3500 small requests a second at any concurrency, keeps 150 to 240 bytes of memory
/// > for every request it ever made, and cannot connect to an IPv6 address (a host name that has one works).
/// >
/// > There it also uses a proxy from the environment, which sees hosts and sizes, because TLS passes through it. Without TLS
/// > the proxy would see everything, so that plain http through a proxy is refused.
public struct URLSessionTransport: HTTP.Transport {
    /// How much of a response is accepted.
    public struct Limits: Sendable, Hashable {
        /// The longest body, in bytes after decompression.
        public var body: Int
        /// The most header fields.
        public var headerFields: Int
        /// The most bytes in header names and values together.
        public var headerBytes: Int

        /// Makes limits; the defaults are 8 MiB, 128 fields and 64 KiB.
        public init(body: Int = 8 << 20, headerFields: Int = 128, headerBytes: Int = 64 << 10) {
            self.body = body
            self.headerFields = headerFields
            self.headerBytes = headerBytes
        }
    }

    private let shared: SharedSession
    private let timeout: Duration
    private let limits: Limits

    /// Makes a transport with its own connections.
    ///
    /// - Parameters:
    ///   - timeout: How long an exchange may take where there is not a `Deadline/current`.
    ///   - limits: How much of a response is accepted.
    public init(timeout: Duration = .seconds(7), limits: Limits = Limits()) {
        self.timeout = timeout
        self.limits = limits
        shared = SharedSession(limits: limits)
    }

    /// Sends the request; a redirect is returned like any other response.
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

    /// Returns the session for a request: a new one if sending it twice would do harm, and could not be noticed.
    ///
    /// On Linux libcurl sends a request again by itself if a kept connection is closed before the answer. If it has a body this
    /// is noticed, because the body is asked for again; without a body only a new connection helps.
    private func session(for request: HTTP.Request) -> SharedSession {
        #if canImport(FoundationNetworking)
        if !request.mayBeSentAgain, request.body?.isEmpty ?? true { return SharedSession(limits: limits) }
        #endif
        return shared
    }
}
