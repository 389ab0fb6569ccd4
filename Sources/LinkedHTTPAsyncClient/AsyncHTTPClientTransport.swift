// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
public import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// Sends over AsyncHTTPClient: many exchanges at once, HTTP/2 if the server supports it, and constant memory.
///
/// Make one for the whole program, and share it: it keeps its connections. It is available with the package's trait
/// `AsyncHTTPClient`:
///
/// ```swift
/// .package(url: "…/LinkedSkills.git", from: "0.1.0", traits: ["AsyncHTTPClient"])
/// ```
///
/// ```swift
/// let http = HTTP.Client(AsyncHTTPClientTransport(), middleware: [LogExchanges { print($0) }])
/// ```
///
/// It uses no proxy, keeps no cookies, follows no redirect, and undoes gzip.
public struct AsyncHTTPClientTransport: HTTP.Transport {
    /// How much of a response is accepted.
    public struct Limits: Sendable, Hashable {
        /// The longest body, in bytes after decompression.
        public var body: Int
        /// The most header fields.
        public var headerFields: Int
        /// The most bytes in header names and values together; the parser itself accepts at most 80 KiB.
        public var headerBytes: Int

        /// Makes limits; the defaults are 8 MiB, 128 fields and 64 KiB.
        public init(body: Int = 8 << 20, headerFields: Int = 128, headerBytes: Int = 64 << 10) {
            self.body = body
            self.headerFields = headerFields
            self.headerBytes = headerBytes
        }
    }

    private let client: HTTPClient
    /// Shuts the client down with the last copy of the transport; `nil` for a client that was given.
    private let ownership: OwnClient?
    private let timeout: Duration
    private let limits: Limits

    /// Makes a transport with its own connections, 64 to one host at most.
    ///
    /// - Parameters:
    ///   - timeout: How long an exchange may take where there is not a `Deadline/current`.
    ///   - limits: How much of a response is accepted.
    public init(timeout: Duration = .seconds(7), limits: Limits = Limits()) {
        let own = OwnClient(limits: limits)
        ownership = own
        client = own.client
        self.timeout = timeout
        self.limits = limits
    }

    /// Makes a transport over a client that the program already has and shuts down itself.
    ///
    /// You configure it: connections, proxy, certificates, decompression (and with it whether gzip is asked for). Turn
    /// redirects off: by default a client follows them. If one was followed, the exchange fails with `refused`. Turn off
    /// `retryConnectionEstablishment` as well: otherwise a refused connection is tried again until the deadline.
    ///
    /// ```swift
    /// var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    /// configuration.connectionPool.retryConnectionEstablishment = false
    /// let client = HTTPClient(configuration: configuration)
    /// ```
    ///
    /// - Parameters:
    ///   - client: Sends the requests.
    ///   - timeout: How long an exchange may take where there is not a `Deadline/current`.
    ///   - limits: How much of a response is accepted.
    public init(_ client: HTTPClient, timeout: Duration = .seconds(7), limits: Limits = Limits()) {
        self.client = client
        ownership = nil
        self.timeout = timeout
        self.limits = limits
    }

    /// Sends the request; a redirect is returned like any other response.
    ///
    /// - Throws: `DeadlineExceeded`, `CancellationError`, `HTTP/TransportError`, `HTTP/RequestError`.
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        try request.validate()
        try Task.checkCancellation()
        return try await within(timeout, setBy: "AsyncHTTPClientTransport(timeout:)") { try await exchange(request) }
    }

    private func exchange(_ request: HTTP.Request) async throws -> HTTP.Response {
        let host = request.url.host
        var outgoing = HTTPClientRequest(request)
        if ownership != nil, !outgoing.headers.contains(name: "Accept-Encoding") {
            outgoing.headers.add(name: "Accept-Encoding", value: "gzip")
        }
        do {
            let incoming = try await client.execute(outgoing, deadline: .distantFuture)
            guard incoming.history.count <= 1 else {
                throw HTTP.TransportError(.refused, host: host, detail: "the client given follows redirects")
            }
            var response = HTTP.Response(head: incoming)
            try limits.check(response, to: request)
            for try await bytes in incoming.body {
                guard bytes.readableBytes <= limits.body - response.body.count else {
                    throw limits.exceeded(by: request)
                }
                response.body.append(contentsOf: bytes.readableBytesView)
            }
            // The bytes of a cancelled exchange end without an error.
            try Task.checkCancellation()
            return response
        } catch {
            throw HTTP.TransportError.reading(error, host: host)
        }
    }
}

extension AsyncHTTPClientTransport: CustomStringConvertible, CustomReflectable {
    /// The transport's own settings. The client is not shown, because its description may contain a proxy's credentials.
    public var description: String { "AsyncHTTPClientTransport(timeout: \(timeout), limits: \(limits))" }
    public var customMirror: Mirror { Mirror(self, children: ["timeout": timeout, "limits": limits]) }
}
#endif
