// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Something that sees every exchange: on the way out, on the way back, and when it fails.
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
        /// Passes the request on to `next`, and its response back, with whatever is to be done before and after.
        func send(_ request: Request, next: Next) async throws -> Response
    }

    /// What stands behind a middleware: the next one, and at last the transport. Call it as a function.
    ///
    /// It is a type and no closure, because a closure's type depends on the compiler settings of the module that
    /// writes it down (SE-0461), and a middleware has to conform under any.
    public struct Next: Sendable {
        private let send: @Sendable (Request) async throws -> Response

        /// Passes requests to a closure; a middleware can be tried with it alone.
        public init(_ send: @escaping @Sendable (Request) async throws -> Response) { self.send = send }

        /// Passes the request on.
        public func callAsFunction(_ request: Request) async throws -> Response { try await send(request) }
    }
}
