// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Sends requests to a service, and reads and writes its JSON as your own types.
///
/// There are two: an ``AccountClient`` sends on behalf of a linked account, an ``AnonymousClient`` without one. Both have
/// ``JSONClient/get(_:query:requiring:as:)`` and the other methods of HTTP, and ``JSONClient/answer(to:requiring:as:)`` for
/// requests that need more.
public protocol JSONClient: Sendable {
    /// How JSON and your own types become each other; `JSONCoder/standard` unless said otherwise.
    var coder: JSONCoder { get }

    /// Sends the request, and returns the response if its status is 2xx.
    ///
    /// - Parameter scopes: What the call needs of the account; the error names them if the provider says only
    ///   "insufficient scope".
    /// - Throws: ``AccountError`` for every answer that is not a success, and for everything that prevents the request
    ///   from being sent; `DeadlineExceeded`, ``HTTP/TransportError`` and `CancellationError` where there is no answer.
    func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response
}

extension JSONClient {
    /// `JSONCoder/standard`: keys as in Swift, dates as text of RFC 3339.
    public var coder: JSONCoder { .standard }
}
