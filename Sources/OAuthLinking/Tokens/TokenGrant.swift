// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a user granted: an access token, a refresh token, scopes and times.
///
/// It prints and encodes with its tokens redacted; a store writes it with `jsonBytes(revealingTokens: true)`.
public struct TokenGrant: Sendable, Hashable {
    /// The access token, for requests.
    public var accessToken: AccessToken
    /// The refresh token; `nil` if the server sent none.
    public var refreshToken: RefreshToken?
    /// When the access token expires, counted from the moment of the request; `nil` if the server did not say.
    public var expiresAt: WallTime?
    /// The scopes that the user granted.
    public var scopes: Set<Scope>
    /// When the user gave consent. Refreshing does not change it.
    public var authorizedAt: WallTime
    /// Whether the server refused the refresh token for good.
    ///
    /// Such a grant cannot be used. It stays in its store until the user links again or unlinks, so that a process with a newer
    /// grant sees that the user did not unlink.
    public var isRefused: Bool

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

    /// Returns when the user's consent ends at this provider; `nil` if it does not.
    ///
    /// At Spotify it ends six months after it was given, even if the token was refreshed. Tell the user in time.
    public func consentEnds(at provider: Provider) -> WallTime? {
        provider.consentMonths.map { authorizedAt.advanced(byMonths: $0) }
    }

    /// Whether the access token is still valid `skew` seconds after `moment`.
    func isFresh(at moment: WallTime, skew: Int64) -> Bool {
        guard let expiresAt else { return true }
        return moment.advanced(bySeconds: skew) < expiresAt
    }
}

extension TokenGrant {
    /// Makes a grant from the answer to a request at `moment`.
    init(_ answer: TokenAnswer, requested scopes: Set<Scope>, at moment: WallTime) {
        self.init(
            accessToken: answer.accessToken, refreshToken: answer.refreshToken,
            expiresAt: answer.lifetime.map(moment.advanced(bySeconds:)), scopes: answer.scopes ?? scopes,
            authorizedAt: moment)
    }

    /// Returns this grant with new tokens. If the answer has no refresh token, the old one stays; the time of consent
    /// stays too.
    func renewed(by answer: TokenAnswer, at moment: WallTime) -> TokenGrant {
        var grant = TokenGrant(answer, requested: scopes, at: moment)
        grant.refreshToken = answer.refreshToken ?? refreshToken
        grant.authorizedAt = authorizedAt
        return grant
    }
}
