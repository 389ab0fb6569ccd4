// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Sends requests to a service that needs no account, without a token.
///
/// ```swift
/// struct Forecast: Decodable { var maxTemperature: Double }
///
/// let weather = AnonymousClient(coder: .snakeCase, over: http)
/// let now: Forecast = try await weather.get("https://api.weather.example/v1/now", query: ["city": "Berlin"])
/// ```
///
/// An answer that is not a success is an ``AccountError`` whose ``AccountError/linkProblem`` is `nil`, also for a 401: no
/// linked account would help. A redirect is such an answer, unless the transport has ``FollowRedirects``.
public struct AnonymousClient: JSONClient {
    public let coder: JSONCoder
    private let retry: RetryPolicy
    private let transport: any HTTP.Transport

    /// Makes a client without an account.
    ///
    /// - Parameters:
    ///   - coder: How the service's JSON and your own types become each other.
    ///   - retry: When a request is sent again.
    ///   - transport: What sends; usually an ``HTTP/Client``.
    public init(coder: JSONCoder = .standard, retry: RetryPolicy = .standard, over transport: any HTTP.Transport) {
        self.coder = coder
        self.retry = retry
        self.transport = transport
    }

    /// Sends the request as it is, and returns the response if its status is 2xx.
    ///
    /// - Parameter scopes: Ignored: there is no account that could have granted them.
    /// - Throws: ``AccountError``, also for a request that has an `Authorization`; `DeadlineExceeded`,
    ///   ``HTTP/TransportError`` and `CancellationError` where there is no answer; ``HTTP/RequestError`` for headers that
    ///   cannot be sent.
    public func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response {
        guard request.headers[.authorization] == nil else { throw AccountError(.suppliedAuthorization, request) }
        try request.validate()
        let secrets = SentSecrets(request.secrets + request.headers.filter { $0.name.isSecret }.map(\.value))
        let response = try await retry.send(request) { request in
            var response = try await transport.send(request)
            response.sentSecrets = secrets
            return response
        }
        guard response.status.isSuccess else { throw AccountError(anonymous: response, of: request) }
        return response
    }
}

extension AccountError {
    /// Makes the error for an unsuccessful answer to a request without a token: it asks for no other token and no scope.
    fileprivate init(anonymous response: HTTP.Response, of request: HTTP.Request) {
        self.init(reading: response, of: request, requiring: [])
        if code == .rejectedToken || code == .insufficientScope { code = .refused }
        linkProblem = nil
    }
}
