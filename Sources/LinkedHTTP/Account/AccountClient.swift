// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Sends requests with a linked account's token, and only to the origins that the token is for.
///
/// ```swift
/// let client = AccountClient(token, origins: [HTTP.Origin(host: "api.garage.example")], over: http)
/// ```
///
/// * The token is checked (RFC 6750 section 2.1, and the `|` of Amazon's) and attached at the last moment, for each
///   attempt; without a token, or with a malformed one, nothing is sent.
/// * It goes to the origins given, over TLS (or to a loopback address that was given as one), and to no other: links in
///   the provider's answers are checked as well. A redirect is an error, not followed. A middleware that changes the
///   request's origin makes it one that is not sent (``HTTP/Request/validate()``).
/// * A 401 or `invalid_token` is `LinkProblem/rejected`, `insufficient_scope` is
///   `LinkProblem/insufficientScope(_:)`; every other unsuccessful answer is an ``AccountError`` whose
///   ``AccountError/linkProblem`` is `nil`. The error says which token it was (``AccountError/refusedToken``), and has
///   no token in it.
/// * If the source has a ``TokenSource/replacement(for:)`` for a rejected token, the request is sent once more.
/// * Retries follow the ``RetryPolicy``, never past `Deadline/current`.
public struct AccountClient<Token: BearerToken>: LinkedClient {
    /// Decides, with a provider's knowledge, whether linking the account again would help after an error.
    ///
    /// It gets the error with the ``AccountError/linkProblem`` that the standards suggest.
    public typealias Diagnosis = @Sendable (AccountError) -> LinkProblem?

    public let coder: JSONCoder
    private let tokens: any TokenSource<Token>
    private let origins: Set<HTTP.Origin>
    private let retry: RetryPolicy
    private let diagnosis: Diagnosis
    private let transport: any HTTP.Transport

    /// Makes a client whose tokens come from a source.
    ///
    /// - Parameters:
    ///   - tokens: Asked before each request.
    ///   - origins: Where the tokens may go; sub-domains are other origins.
    ///   - retry: When a request is sent again.
    ///   - diagnosis: A provider's own way to say that linking again would help.
    ///   - coder: How the service's JSON and your own types become each other.
    ///   - transport: What sends; usually an ``HTTP/Client``.
    public init(
        _ tokens: some TokenSource<Token>, origins: [HTTP.Origin], retry: RetryPolicy = .standard,
        diagnosis: @escaping Diagnosis = { $0.linkProblem }, coder: JSONCoder = .standard,
        over transport: any HTTP.Transport
    ) {
        self.tokens = tokens
        self.origins = Set(origins)
        self.retry = retry
        self.diagnosis = diagnosis
        self.coder = coder
        self.transport = transport
    }

    /// Makes a client with one token: the one that came with Alexa's request.
    public init(
        _ token: Token, origins: [HTTP.Origin], retry: RetryPolicy = .standard,
        diagnosis: @escaping Diagnosis = { $0.linkProblem }, coder: JSONCoder = .standard,
        over transport: any HTTP.Transport
    ) {
        self.init(
            FixedToken(fixed: token), origins: origins, retry: retry, diagnosis: diagnosis, coder: coder,
            over: transport)
    }

    /// Sends the request with the account's token, and returns the response if its status is 2xx.
    ///
    /// - Throws: ``AccountError``; `DeadlineExceeded`, ``HTTP/TransportError`` and `CancellationError` where there is
    ///   no answer; ``HTTP/RequestError`` for headers that cannot be sent; whatever the token source throws.
    public func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response {
        guard origins.contains(request.url.origin), request.url.origin.mayCarryTokens else {
            throw AccountError(.foreignOrigin, request)
        }
        guard request.headers[.authorization] == nil else { throw AccountError(.suppliedAuthorization, request) }
        try request.validate()

        let token = try await tokens.token()
        do {
            return try await exchange(request, token, requiring: scopes)
        } catch let error as AccountError where error.code == .rejectedToken && request.isReplayable != false {
            guard let other = try await tokens.replacement(for: token), other != token else { throw error }
            return try await exchange(request, other, requiring: scopes)
        }
    }

    private func exchange(
        _ request: HTTP.Request, _ token: Token, requiring scopes: Set<Scope>
    ) async throws -> HTTP.Response {
        let text = token.revealed()
        // A token that reads REDACTED was taken out on purpose before it came here: there is none.
        guard !text.isEmpty, text != redactedText else {
            throw AccountError(.missingToken, request, linkProblem: .missing, refusedToken: TokenIdentity(token))
        }
        guard BearerCharacters.areValid(text) else {
            throw AccountError(.malformedToken, request, linkProblem: .rejected, refusedToken: TokenIdentity(token))
        }
        let secrets = SentSecrets([text] + request.secrets)
        let response = try await retry.send(request) { request in
            var request = request
            request.headers.add(.authorization, "Bearer \(text)", for: request.url.origin)
            CallCounter.current?.add()
            var response = try await transport.send(request)
            response.sentSecrets = secrets
            if !response.status.isSuccess { response.answer = ProviderAnswer(response) }
            return response
        }
        guard response.status.isSuccess else {
            var error = AccountError(reading: response, of: request, requiring: scopes)
            error.refusedToken = TokenIdentity(token)
            error.linkProblem = diagnosis(error)
            throw error
        }
        return response
    }
}
