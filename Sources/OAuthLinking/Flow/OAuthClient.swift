// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An OAuth 2 client: asks for consent, exchanges codes, refreshes and revokes tokens.
///
/// ```swift
/// let client = OAuthClient(id: "mixtape", secret: ClientSecret(secret), of: .spotify, over: http)
/// let flow = AuthorizationCodeFlow(client, redirectURI: "https://mixtape.example/linked", scopes: scopes)
/// ```
///
/// Requests to the token endpoint are sent once and follow no redirect. Printing a client shows no secret.
public struct OAuthClient: Sendable {
    /// The client's id at the provider; no secret.
    public let id: String
    /// The provider.
    public let provider: Provider
    /// How the client authenticates.
    public let authentication: ClientAuthentication
    let secret: ClientSecret?
    let transport: any HTTP.Transport
    let now: @Sendable () -> WallTime

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - id: The client id at the provider.
    ///   - secret: `nil` for a public client, which PKCE protects.
    ///   - authentication: `nil` uses the provider's if there is a secret, and ``ClientAuthentication/none`` otherwise.
    ///   - transport: Sends the requests; it must not retry a POST.
    ///   - now: Returns the current time; tests use their own.
    public init(
        id: String, secret: ClientSecret? = nil, of provider: Provider,
        authentication: ClientAuthentication? = nil, over transport: any HTTP.Transport,
        now: @escaping @Sendable () -> WallTime = { .now }
    ) {
        self.id = id
        self.secret = secret
        self.provider = provider
        self.authentication = authentication ?? (secret == nil ? .none : provider.authentication)
        self.transport = transport
        self.now = now
    }
}

extension OAuthClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The client's id and the provider's name.
    public var description: String { "\(id) at \(provider.name)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
