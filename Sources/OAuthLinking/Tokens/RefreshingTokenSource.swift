// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Gives the access token of one account, and refreshes it when it expires.
///
/// ```swift
/// let tokens = RefreshingTokenSource(account: "ada", in: store, of: client)
/// let garage = AccountClient(tokens, origins: [.garage], over: http)
/// ```
///
/// * Requests that find the token expired or refused wait for one shared refresh; a cancelled request does not stop it.
/// * A new token is saved before it is used. Processes that share a store use each other's refreshed tokens.
/// * `invalid_grant` may mean that another process has just exchanged the refresh token: the store is read again, for a
///   while. If there is nothing new, the refusal is final: the grant is marked in the store as ``TokenGrant/isRefused``, and
///   no further request is sent for it until ``adopt(_:)``. A process that saves a newer grant later still replaces it.
/// * After any other error (network, 5xx, 429) the tokens are kept, and one that has not expired yet is still used.
/// * A token's lifetime is counted from the moment of its request, minus a skew.
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
    /// A refreshed grant that is not saved yet, and the version that it replaces: the old refresh token may be invalid by now.
    var unsaved: StoredGrant?
    /// The version that the server refused, in case the store could not save the mark.
    var refused: TokenVersion?

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - account: The account's key in the store.
    ///   - store: Keeps the account's grant, after ``adopt(_:)``.
    ///   - client: Refreshes the grant; its clock is used here too.
    ///   - skew: How long before its expiry a token counts as expired, in whole seconds.
    ///   - limit: How long a refresh may take. It does not depend on a caller's deadline; each caller has its own.
    ///   - patience: How long to wait after `invalid_grant` for another process to save its token; zero if no other process
    ///     shares the store.
    ///   - clock: The clock for `patience`; tests use their own.
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

    /// Returns the token to send now, refreshed if it has expired.
    ///
    /// - Throws: ``OAuthError``, whose ``OAuthError/linkProblem`` says whether linking again helps; what the store and
    ///   the transport throw; `CancellationError` and `DeadlineExceeded` of the caller's own.
    public func token() async throws -> AccessToken {
        if let grant = current?.grant, unsaved == nil, grant.isFresh(at: client.now(), skew: skew) {
            return grant.accessToken
        }
        do {
            return try await flight.run { try await self.renew(insteadOf: nil) }.accessToken
        } catch let error where !Self.isFinal(error) {
            // Within the skew the token has not expired yet, so that it can still be used.
            guard let grant = current?.grant, unsaved == nil, grant.isFresh(at: client.now(), skew: 0) else {
                throw error
            }
            return grant.accessToken
        }
    }

    /// Returns another token than the refused one; it refreshes unless that has happened meanwhile.
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
