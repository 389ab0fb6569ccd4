// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Has a good token of the program's own at hand (RFC 6749 section 4.4), and asks for a new one when it is time.
///
/// ```swift
/// let client = OAuthClient(id: id, secret: ClientSecret(secret), of: .loginWithAmazon, over: http)
/// let tokens = ClientCredentialsTokenSource(client, for: ["alexa::proactive_events"])
/// let alexa = AccountClient(tokens, origins: [AlexaRegion.europe.origin], over: http)
/// ```
///
/// One request serves everybody who waits. The token is kept in memory only: another is always to be had.
public actor ClientCredentialsTokenSource<Token: BearerToken>: TokenSource {
    private let client: OAuthClient
    private let scopes: Set<Scope>
    private let skew: Int64
    private let wrap: @Sendable (String) -> Token
    private let flight: SingleFlight<TokenGrant>
    private var current: TokenGrant?

    /// A source whose tokens are of a kind of your choice, for instance `AlexaAPIToken.init`.
    ///
    /// - Parameters:
    ///   - scopes: What the program asks for.
    ///   - skew: How long before its end a token counts as ended, in whole seconds.
    ///   - limit: How long a request may take. It has no caller's deadline; callers have their own.
    ///   - wrap: Makes the token from its text.
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
    /// - Throws: ``OAuthError``; what the transport throws; `CancellationError` and `DeadlineExceeded` of the
    ///   caller's own.
    public func token() async throws -> Token {
        if let current, current.isFresh(at: client.now(), skew: skew) { return wrap(current.accessToken.revealed()) }
        return try await renewed()
    }

    /// A new token in the place of one that was refused.
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
    /// A source of access tokens.
    public init(
        _ client: OAuthClient, for scopes: Set<Scope>, skew: Duration = .seconds(60), limit: Duration = .seconds(15)
    ) {
        self.init(client, for: scopes, skew: skew, limit: limit, as: AccessToken.init(_:))
    }
}
