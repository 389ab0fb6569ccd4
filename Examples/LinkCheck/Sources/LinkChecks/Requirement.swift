// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A requirement for a provider, by Alexa or by the standards.
///
/// Source: <https://developer.amazon.com/docs/account-linking/requirements-account-linking.html> and, for what the
/// standards ask, RFC 6749 and RFC 9700.
public enum Requirement: String, Sendable, Hashable, CaseIterable {
    /// Both endpoints are https addresses on port 443.
    case https
    /// The browser comes back with a code.
    case consent
    /// The state comes back unchanged.
    case state
    /// Redirect URIs that are almost the registered one are refused.
    case exactRedirect = "exact-redirect"
    /// The code is exchanged for tokens, with the client's credentials.
    case exchange
    /// The request with PKCE is accepted, and a wrong verifier refused.
    case pkce
    /// The token endpoint answers with a JSON object in UTF-8, and says so.
    case json
    /// The token endpoint answers within 4.5 seconds.
    case inTime = "in-time"
    /// There is a refresh token.
    case refreshToken = "refresh-token"
    /// Every access token lasts 360 seconds at least.
    case lifetime
    /// The refresh token returns a new access token, twice.
    case refresh
    /// A code can be used only once.
    case codeOnce = "code-once"
    /// An invalid refresh token is answered with 400 and `invalid_grant`.
    case invalidGrant = "invalid-grant"
    /// After a revocation the refresh token is answered with 400 and `invalid_grant`.
    case revoked

    /// The requirement in words.
    public var title: String {
        switch self {
        case .https: "Both endpoints are https addresses on port 443"
        case .consent: "The browser comes back with a code"
        case .state: "The state comes back unchanged"
        case .exactRedirect: "Redirect URIs that are not quite the registered one are refused"
        case .exchange: "The code is exchanged for a bearer token"
        case .pkce: "PKCE (S256) is accepted, and a wrong verifier is refused"
        case .json: "The token endpoint answers with JSON"
        case .inTime: "The token endpoint answers within 4.5 seconds"
        case .refreshToken: "There is a refresh token"
        case .lifetime: "Every access token lasts 360 seconds or longer"
        case .refresh: "The refresh token brings a new access token"
        case .codeOnce: "A code is good once"
        case .invalidGrant: "A worthless refresh token is answered with invalid_grant"
        case .revoked: "A revoked refresh token is answered with invalid_grant"
        }
    }

    /// Whether account linking fails without it; the others make it safe or lasting.
    public var isNeededByAlexa: Bool {
        switch self {
        case .https, .consent, .state, .exchange, .json, .inTime, .refreshToken, .lifetime, .refresh: true
        case .exactRedirect, .pkce, .codeOnce, .invalidGrant, .revoked: false
        }
    }
}
