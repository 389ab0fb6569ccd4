// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
public import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// Sends over AsyncHTTPClient: many exchanges at once, HTTP/2 where the server offers it, and flat memory.
///
/// Make one for the whole program, and share it: it keeps its connections. It is there when the package's trait
/// `AsyncHTTPClient` is on:
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
    /// How much of a response is taken in.
    public struct Limits: Sendable, Hashable {
        /// The longest body, in bytes after decompression.
        public var body: Int
        /// The most header fields.
        public var headerFields: Int
        /// The most bytes in header names and values together; the parser below takes no more than 80 KiB.
        public var headerBytes: Int

        /// Limits; the standard ones are 8 MiB, 128 fields and 64 KiB.
        public init(body: Int = 8 << 20, headerFields: Int = 128, headerBytes: Int = 64 << 10) {
            self.body = body
            self.headerFields = headerFields
            self.headerBytes = headerBytes
        }
    }

    private let client: HTTPClient
    /// What ends the client with the last copy of the transport; `nil` where the client is somebody else's.
    private let ownership: OwnClient?
    private let timeout: Duration
    private let limits: Limits

    /// A transport with connections of its own, 64 to one host at most.
    ///
    /// - Parameters:
    ///   - timeout: How long an exchange may take where there is no `Deadline/current`.
    ///   - limits: How much of a response is taken in.
    public init(timeout: Duration = .seconds(7), limits: Limits = Limits()) {
        let own = OwnClient(limits: limits)
        ownership = own
        client = own.client
        self.timeout = timeout
        self.limits = limits
    }

    /// A transport over a client that the program has already, and that it shuts down itself.
    ///
    /// Its configuration is yours: connections, proxy, certificates, decompression (and with it whether gzip is asked
    /// for). Switch redirects off in it: a client follows them unless told otherwise. One that followed a redirect
    /// is caught afterwards, and the exchange fails with `refused`. Switch off `retryConnectionEstablishment` as well:
    /// otherwise a connection that is refused is tried again until the deadline.
    ///
    /// ```swift
    /// var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    /// configuration.connectionPool.retryConnectionEstablishment = false
    /// let client = HTTPClient(configuration: configuration)
    /// ```
    ///
    /// - Parameters:
    ///   - client: What sends.
    ///   - timeout: How long an exchange may take where there is no `Deadline/current`.
    ///   - limits: How much of a response is taken in.
    public init(_ client: HTTPClient, timeout: Duration = .seconds(7), limits: Limits = Limits()) {
        self.client = client
        ownership = nil
        self.timeout = timeout
        self.limits = limits
    }

    /// Sends the request; a redirect is returned as the response that it is.
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
            // The bytes of a cancelled exchange end as if they were complete.
            try Task.checkCancellation()
            return response
        } catch {
            throw HTTP.TransportError.reading(error, host: host)
        }
    }
}

extension AsyncHTTPClientTransport: CustomStringConvertible, CustomReflectable {
    /// The transport's own settings. A client that was given may know a proxy's credentials, and shows them.
    public var description: String { "AsyncHTTPClientTransport(timeout: \(timeout), limits: \(limits))" }
    public var customMirror: Mirror { Mirror(self, children: ["timeout": timeout, "limits": limits]) }
}
#endif
