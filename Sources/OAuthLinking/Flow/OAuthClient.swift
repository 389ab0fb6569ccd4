// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A program that is registered with a provider: asks for consent, exchanges codes, refreshes.
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
    /// How the client proves who it is.
    public let authentication: ClientAuthentication
    let secret: ClientSecret?
    let transport: any HTTP.Transport
    let now: @Sendable () -> WallTime

    /// A client.
    ///
    /// - Parameters:
    ///   - id: What the provider calls the program.
    ///   - secret: `nil` for a public client, which PKCE protects.
    ///   - authentication: `nil` is the provider's own with a secret, and ``ClientAuthentication/none`` without.
    ///   - transport: What sends; it must not retry a POST.
    ///   - now: The calendar's clock; tests give their own.
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
