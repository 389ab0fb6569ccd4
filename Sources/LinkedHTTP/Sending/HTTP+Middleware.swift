// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Sees every request before it is sent, and its response or error afterwards.
    ///
    /// ```swift
    /// struct NamesItself: HTTP.Middleware {
    ///     func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
    ///         var request = request
    ///         request.headers[.userAgent] = "mixtape/1.0"
    ///         return try await next(request)
    ///     }
    /// }
    /// ```
    ///
    /// A middleware may call `next` never (and answer itself), once, or several times.
    public protocol Middleware: Sendable {
        /// Passes the request on to `next`, and returns its response. It may change both.
        func send(_ request: Request, next: Next) async throws -> Response
    }

    /// The rest of the way: the next middleware, and at the end the transport. Call it as a function.
    ///
    /// It is a type and not a closure, because the type of an `async` closure depends on the compiler settings of the
    /// module that writes it (SE-0461), and a middleware has to conform under any settings.
    public struct Next: Sendable {
        private let send: @Sendable (Request) async throws -> Response

        /// Makes a `next` from a closure, for instance to test one middleware alone.
        public init(_ send: @escaping @Sendable (Request) async throws -> Response) { self.send = send }

        /// Passes the request on.
        public func callAsFunction(_ request: Request) async throws -> Response { try await send(request) }
    }
}
