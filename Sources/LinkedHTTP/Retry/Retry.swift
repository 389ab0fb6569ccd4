// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Sends requests again as a ``RetryPolicy`` allows.
///
/// ```swift
/// let http = HTTP.Client(URLSessionTransport(), middleware: [Retry(attempts: 2)])
/// ```
///
/// It is for requests without an account. An ``AccountClient`` has a policy of its own, and a `Retry` beneath it does nothing:
/// attempts do not multiply.
public struct Retry: HTTP.Middleware {
    private let policy: RetryPolicy

    /// Makes a middleware that retries by this policy.
    public init(_ policy: RetryPolicy = .standard) { self.policy = policy }

    /// Makes a middleware that retries by the standard rules, and sends a request `attempts` times at most.
    public init(attempts: Int) { policy = RetryPolicy(attempts: attempts) }

    /// Sends the request, and sends it again as often as the policy allows.
    public func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        try await policy.send(request) { try await next($0) }
    }
}
