// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Sends a request over the network, and returns the response.
    ///
    /// There are ready ones: `URLSessionTransport` (module LinkedHTTPURLSession) and, for tests, `ScriptedTransport`
    /// (module LinkedHTTPTesting). ``Client`` is one as well, so that a stack of middlewares goes wherever a
    /// transport goes.
    ///
    /// ### Writing your own
    /// A transport over another HTTP client is one type of some 25 lines. Middlewares and clients rely on this:
    ///
    /// * It sends exactly what it is given, after `try request.validate()`, and adds no credentials, cookies or cache.
    /// * It **follows no redirect**: a 3xx is a response like any other. (The request has a token, and the
    ///   `Location` may be at any host.)
    /// * It sends a request **once**, unless ``Request/mayBeSentAgain``; some HTTP clients send again by themselves where
    ///   a kept connection closes.
    /// * It honours `Deadline/current` for connecting, sending, waiting and reading *together*, and throws
    ///   `DeadlineExceeded` when it passes; without one it has a timeout of its own, and its `DeadlineExceeded` says
    ///   where that is set. A body that arrives in small pieces counts too.
    /// * It answers cancellation of the task at once, with `CancellationError`, and closes the exchange.
    /// * It bounds the size of a response while it receives, and throws ``TransportError`` with
    ///   ``TransportError/Code/responseTooLarge``.
    /// * Repeated header fields stay separate where the client allows it, and `Set-Cookie` always (RFC 6265 section 3).
    /// * Every status is a response. It throws only where there is none: ``TransportError`` for what the
    ///   network did, with no token, body or query in its text.
    ///
    /// ### Faking one
    /// ```swift
    /// struct AlwaysOK: HTTP.Transport {
    ///     func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: .ok) }
    /// }
    /// ```
    public protocol Transport: Sendable {
        /// Sends the request and returns the response of any status.
        func send(_ request: Request) async throws -> Response
    }
}
