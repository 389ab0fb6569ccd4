// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Gives the program's own token (RFC 6749 section 4.4), and asks for a new one when it expires.
///
/// ```swift
/// let client = OAuthClient(id: id, secret: ClientSecret(secret), of: .loginWithAmazon, over: http)
/// let tokens = ClientCredentialsTokenSource(client, for: ["alexa::proactive_events"])
/// let alexa = AccountClient(tokens, origins: [AlexaRegion.europe.origin], over: http)
/// ```
///
/// All waiting tasks share one request. The token is kept in memory only, since a new one can always be requested.
public actor ClientCredentialsTokenSource<Token: BearerToken>: TokenSource {
    private let client: OAuthClient
    private let scopes: Set<Scope>
    private let skew: Int64
    private let wrap: @Sendable (String) -> Token
    private let flight: SingleFlight<TokenGrant>
    private var current: TokenGrant?

    /// Makes a source of tokens of another type.
    ///
    /// - Parameters:
    ///   - scopes: The scopes that the program asks for.
    ///   - skew: How long before its expiry a token counts as expired, in whole seconds.
    ///   - limit: How long a request may take. It does not depend on a caller's deadline; each caller has its own.
    ///   - wrap: Makes the token from its text, for instance `AlexaAPIToken.init`.
    public init(
        _ client: OAuthClient, for scopes: Set<Scope>, skew: Duration = .seconds(60), limit: Duration = .seconds(15),
        as wrap: @escaping @Sendable (String) -> Token
    ) {
        self.client = client
        self.scopes = scopes
        self.skew = max(skew.components.seconds, 0)
        self.wrap = wrap
        flight = SingleFlight(limit: limit)
    }

    /// The token to send now.
    ///
    /// - Throws: ``OAuthError``; what the transport throws; `CancellationError` and `DeadlineExceeded` for the
    ///   caller.
    public func token() async throws -> Token {
        if let current, current.isFresh(at: client.now(), skew: skew) { return wrap(current.accessToken.revealed()) }
        return try await renewed()
    }

    /// Returns a new token after the provider refused one.
    ///
    /// - Throws: What ``token()`` throws.
    public func replacement(for rejected: Token) async throws -> Token? {
        if let current, wrap(current.accessToken.revealed()) != rejected { return try await token() }
        current = nil
        return try await renewed()
    }

    private func renewed() async throws -> Token {
        let grant = try await flight.run { try await self.ask() }
        return wrap(grant.accessToken.revealed())
    }

    private func ask() async throws -> TokenGrant {
        let grant = try await client.clientCredentials(for: scopes)
        current = grant
        return grant
    }
}

extension ClientCredentialsTokenSource<AccessToken> {
    /// Makes a source of access tokens.
    public init(
        _ client: OAuthClient, for scopes: Set<Scope>, skew: Duration = .seconds(60), limit: Duration = .seconds(15)
    ) {
        self.init(client, for: scopes, skew: skew, limit: limit, as: AccessToken.init(_:))
    }
}
