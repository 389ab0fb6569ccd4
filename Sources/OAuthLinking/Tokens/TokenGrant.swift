// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a user granted: an access token, what renews it, and when.
///
/// It prints and encodes with its tokens redacted; a store writes it with `jsonBytes(revealingTokens: true)`.
public struct TokenGrant: Sendable, Hashable {
    /// What requests are sent with.
    public var accessToken: AccessToken
    /// What the next access token is had for; `nil` if the server gave none.
    public var refreshToken: RefreshToken?
    /// When the access token ends, counted from the moment it was asked for; `nil` if the server did not say.
    public var expiresAt: WallTime?
    /// What the user granted.
    public var scopes: Set<Scope>
    /// When the user gave consent. Refreshing does not change it.
    public var authorizedAt: WallTime
    /// Whether the server refused the refresh token for good.
    ///
    /// Such a grant is worth nothing. It stays in its store until the user links anew or unlinks, for a process that holds
    /// a newer one to see that nobody unlinked.
    public var isRefused: Bool

    /// A grant.
    public init(
        accessToken: AccessToken, refreshToken: RefreshToken? = nil, expiresAt: WallTime? = nil,
        scopes: Set<Scope> = [], authorizedAt: WallTime, isRefused: Bool = false
    ) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.expiresAt = expiresAt
        self.scopes = scopes
        self.authorizedAt = authorizedAt
        self.isRefused = isRefused
    }

    /// When the user's consent ends at this provider; `nil` if it does not.
    ///
    /// Spotify's ends six months after it was given, whatever was refreshed since. Ask, and tell the user in time.
    public func consentEnds(at provider: Provider) -> WallTime? {
        provider.consentMonths.map { authorizedAt.advanced(byMonths: $0) }
    }

    /// Whether the access token is still good a while after `moment`.
    func isFresh(at moment: WallTime, skew: Int64) -> Bool {
        guard let expiresAt else { return true }
        return moment.advanced(bySeconds: skew) < expiresAt
    }
}

extension TokenGrant {
    /// A grant from an answer that was asked for at `moment`.
    init(_ answer: TokenAnswer, requested scopes: Set<Scope>, at moment: WallTime) {
        self.init(
            accessToken: answer.accessToken, refreshToken: answer.refreshToken,
            expiresAt: answer.lifetime.map(moment.advanced(bySeconds:)), scopes: answer.scopes ?? scopes,
            authorizedAt: moment)
    }

    /// This grant renewed: an answer without a refresh token keeps the one in use, and the consent is the same.
    func renewed(by answer: TokenAnswer, at moment: WallTime) -> TokenGrant {
        var grant = TokenGrant(answer, requested: scopes, at: moment)
        grant.refreshToken = answer.refreshToken ?? refreshToken
        grant.authorizedAt = authorizedAt
        return grant
    }
}
