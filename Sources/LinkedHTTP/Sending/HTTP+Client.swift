// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// Sends requests through middlewares and then over a transport. It is itself a transport.
    ///
    /// ```swift
    /// let http = HTTP.Client(URLSessionTransport(), middleware: [LogExchanges(to: log), FollowRedirects()])
    /// ```
    ///
    /// Make one for the whole program and share it: the transport below keeps its connections.
    public struct Client: Transport {
        private let transport: any Transport
        private let middleware: [any Middleware]

        /// Makes a client that sends through `middleware` in this order (the first sees a request first and its
        /// response last), and then over `transport`.
        public init(_ transport: any Transport, middleware: [any Middleware] = []) {
            self.transport = transport
            self.middleware = middleware
        }

        /// Sends the request through every middleware.
        ///
        /// - Throws: ``RequestError`` for what cannot be sent; whatever middlewares and transport throw.
        public func send(_ request: Request) async throws -> Response {
            try await send(request, from: 0)
        }

        private func send(_ request: Request, from index: Int) async throws -> Response {
            guard index < middleware.count else {
                try request.validate()
                return try await transport.send(request)
            }
            return try await middleware[index].send(request, next: Next { try await send($0, from: index + 1) })
        }
    }
}
