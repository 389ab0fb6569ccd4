// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Describes an authorization server: its endpoints and how it behaves.
///
/// Endpoints are given as text and checked when they are used: https, or http to a loopback address.
///
/// ```swift
/// let garage = Provider(
///     name: "Garage", authorizationURL: "https://id.garage.example/authorize",
///     tokenURL: "https://id.garage.example/token")
/// ```
public struct Provider: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Where the user gives consent, in a browser; `nil` for a server without users.
    public var authorizationURL: String?
    /// Where codes and refresh tokens are exchanged.
    public var tokenURL: String
    /// Where tokens are revoked (RFC 7009); `nil` if there is no such endpoint.
    public var revocationURL: String?
    /// The server's issuer identifier, which is compared with the `iss` that it sends (RFC 9207).
    ///
    /// With `nil` an answer that has an `iss` is refused: it may come from another server, and the code would be sent to the
    /// wrong one (RFC 9207 section 2.4).
    public var issuer: String?
    /// Whether the server always sends `iss`, so that an answer without one is refused (RFC 9207 section 2.4).
    public var alwaysNamesIssuer: Bool
    /// Whether an answer may name an issuer although ``issuer`` is `nil`.
    ///
    /// Use it only in a program with a single server: with two, one server can obtain the other's codes (RFC 9700 section 4.4).
    public var acceptsUnknownIssuer: Bool
    /// How clients authenticate by default.
    public var authentication: ClientAuthentication
    /// After how many months the user's consent ends, even if tokens were refreshed; `nil` if it does not end.
    public var consentMonths: Int?
    /// Every scope that the server knows; empty if unknown.
    public var knownScopes: Set<Scope>
    /// The further domains of its login pages, besides that of ``authorizationURL``.
    public var loginDomains: [String]

    public init(
        name: String, authorizationURL: String? = nil, tokenURL: String, revocationURL: String? = nil,
        issuer: String? = nil, alwaysNamesIssuer: Bool = false, acceptsUnknownIssuer: Bool = false,
        authentication: ClientAuthentication = .basic, consentMonths: Int? = nil, knownScopes: Set<Scope> = [],
        loginDomains: [String] = []
    ) {
        self.name = name
        self.authorizationURL = authorizationURL
        self.tokenURL = tokenURL
        self.revocationURL = revocationURL
        self.issuer = issuer
        self.alwaysNamesIssuer = alwaysNamesIssuer
        self.acceptsUnknownIssuer = acceptsUnknownIssuer
        self.authentication = authentication
        self.consentMonths = consentMonths
        self.knownScopes = knownScopes
        self.loginDomains = loginDomains
    }
}
