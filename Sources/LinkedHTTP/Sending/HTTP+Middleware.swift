// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Something that sees every exchange: on the way out, on the way back, and when it fails.
    ///
    /// ```swift
    /// struct NamesItself: HTTP.Middleware {
    ///     func send(
    ///         _ request: HTTP.Request, next: @Sendable (HTTP.Request) async throws -> HTTP.Response
    ///     ) async throws -> HTTP.Response {
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
        func send(
            _ request: Request, next: @Sendable (Request) async throws -> Response
        ) async throws -> Response
    }
}
