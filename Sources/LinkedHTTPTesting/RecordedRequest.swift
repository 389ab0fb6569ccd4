// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A request as a ``ScriptedTransport`` received it.
///
/// Its token is not shown: use ``carriesAuthorization``, ``carries(_:)`` or, to compare it, ``revealedAuthorization()``.
public struct RecordedRequest: Sendable, CustomStringConvertible {
    /// The request, without its secret headers.
    public let request: HTTP.Request
    private let secrets: HTTP.Headers

    init(_ request: HTTP.Request) {
        var request = request
        secrets = request.headers
        request.headers = request.headers.withoutSecrets
        self.request = request
    }

    /// The request's method.
    public var method: HTTP.Method { request.method }
    /// The request's URL.
    public var url: HTTP.URL { request.url }
    /// The request's header fields, without the secret ones.
    public var headers: HTTP.Headers { request.headers }
    /// The request's body; empty if it has none.
    public var body: [UInt8] { request.body ?? [] }
    /// The request's body as JSON; `nil` if it is not JSON.
    public var json: JSON? { try? JSON(parsing: body) }

    /// Whether an `Authorization` header was sent.
    public var carriesAuthorization: Bool { secrets[.authorization] != nil }

    /// Returns the `Authorization` header, for a test that has to compare it.
    public func revealedAuthorization() -> String? { secrets[.authorization] }

    /// Returns whether this token was sent.
    public func carries(_ token: some BearerToken) -> Bool {
        secrets[.authorization] == "Bearer \(token.revealed())"
    }

    /// Method, URL without query values, and the size of the body.
    public var description: String { request.description }
}
