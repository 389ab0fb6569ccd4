// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Has a good access token of one account at hand, and renews it when it is time.
///
/// ```swift
/// let tokens = RefreshingTokenSource(account: "ada", in: store, of: client)
/// let garage = AccountClient(tokens, origins: [.garage], over: http)
/// ```
///
/// * Requests that find the token expired, or refused, wait for one refresh; whoever is cancelled leaves alone.
/// * A new token is in the store before it is used. Processes that share a store take over each other's refresh.
/// * `invalid_grant` may mean that another process has just exchanged the refresh token: the store is read again, for a
///   while. If nothing new is there, the refusal is final: the grant is marked in the store as
///   ``TokenGrant/isRefused``, and no further request is sent for it until ``adopt(_:)``. Whoever comes with a newer one
///   after all still puts it in its place.
/// * Everything else that goes wrong (network, 5xx, 429) keeps the tokens; one that is still good for a moment is
///   given out meanwhile.
/// * The end of a token counts from the moment it was asked for, less a skew.
public actor RefreshingTokenSource: TokenSource {
    /// The account's key in the store.
    public nonisolated let account: String

    let store: any TokenStore
    let client: OAuthClient
    let skew: Int64
    let patience: Duration
    let pause: @Sendable (Duration) async throws -> Void
    private let flight: SingleFlight<TokenGrant>
    /// What was last read from the store or written to it.
    var current: StoredGrant?
    /// A renewed grant that the store has not taken yet, and what it replaces: the old refresh token may be worth
    /// nothing by now.
    var unsaved: StoredGrant?
    /// The version that the server refused for good, should the store not keep the mark.
    var refused: TokenVersion?

    /// A source.
    ///
    /// - Parameters:
    ///   - account: The account's key in the store.
    ///   - store: Where the account's grant is, or will be after ``adopt(_:)``.
    ///   - client: What refreshes; its clock is this one's.
    ///   - skew: How long before its end a token counts as ended, in whole seconds.
    ///   - limit: How long a refresh may take. It has no caller's deadline; callers have their own.
    ///   - patience: How long after `invalid_grant` another process may still save what it was given; zero where no other
    ///     shares the store.
    ///   - clock: What patience is measured on; tests give their own.
    public init(
        account: String, in store: some TokenStore, of client: OAuthClient, skew: Duration = .seconds(60),
        limit: Duration = .seconds(15), patience: Duration = .seconds(3), clock: some Clock<Duration> = .continuous
    ) {
        self.account = account
        self.store = store
        self.client = client
        self.skew = max(skew.components.seconds, 0)
        self.patience = max(patience, .zero)
        pause = { try await clock.sleep(for: $0) }
        flight = SingleFlight(limit: limit)
    }

    /// The token to send now, renewed if it has ended.
    ///
    /// - Throws: ``OAuthError``, whose ``OAuthError/linkProblem`` says whether linking anew helps; what the store and
    ///   the transport throw; `CancellationError` and `DeadlineExceeded` of the caller's own.
    public func token() async throws -> AccessToken {
        if let grant = current?.grant, unsaved == nil, grant.isFresh(at: client.now(), skew: skew) {
            return grant.accessToken
        }
        do {
            return try await flight.run { try await self.renew(insteadOf: nil) }.accessToken
        } catch let error where !Self.isFinal(error) {
            // The skew is there for this: the token has not ended yet.
            guard let grant = current?.grant, unsaved == nil, grant.isFresh(at: client.now(), skew: 0) else {
                throw error
            }
            return grant.accessToken
        }
    }

    /// Another token than the one that the provider refused; renewed, unless that has happened meanwhile.
    ///
    /// - Throws: What ``token()`` throws.
    public func replacement(for rejected: AccessToken) async throws -> AccessToken? {
        if let grant = current?.grant, unsaved == nil, grant.accessToken != rejected,
            grant.isFresh(at: client.now(), skew: skew)
        {
            return grant.accessToken
        }
        return try await flight.run { try await self.renew(insteadOf: rejected) }.accessToken
    }

    private static func isFinal(_ error: any Error) -> Bool {
        if error is CancellationError || error is DeadlineExceeded { return true }
        return (error as? any LinkFailure)?.linkProblem != nil
    }
}
