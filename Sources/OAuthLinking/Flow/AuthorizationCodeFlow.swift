// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Keeps the open authorization requests, and finishes each of them once.
///
/// ```swift
/// let flow = AuthorizationCodeFlow(client, redirectURI: "https://mixtape.example/linked", scopes: scopes)
/// // GET /link    -> redirect the browser (303) to
/// let url = try await flow.begin().text
/// // GET /linked  -> the URL that the browser came back with
/// let grant = try await flow.finish(redirect)
/// ```
///
/// Bind each user's browser to its request with your own cookie: the state proves only that the request was yours, not whose.
public actor AuthorizationCodeFlow {
    private let client: OAuthClient
    private let redirectURI: String
    private let scopes: Set<Scope>
    private let usesPKCE: Bool
    private let limit: Int
    private let patience: Int64
    private var pending: [AuthorizationState: (request: AuthorizationRequest, since: WallTime)] = [:]
    private var order: [AuthorizationState] = []

    /// Makes a flow.
    ///
    /// - Parameters:
    ///   - redirectURI: Exactly as it is registered with the provider.
    ///   - usesPKCE: Leave it on.
    ///   - limit: How many requests are kept; the oldest are dropped.
    ///   - patience: How long the user may take, in whole seconds.
    public init(
        _ client: OAuthClient, redirectURI: String, scopes: Set<Scope>, usesPKCE: Bool = true,
        keeping limit: Int = 1000,
        for patience: Duration = .seconds(600)
    ) {
        self.client = client
        self.redirectURI = redirectURI
        self.scopes = scopes
        self.usesPKCE = usesPKCE
        self.limit = max(limit, 1)
        self.patience = max(patience.components.seconds, 1)
    }

    /// Starts a request, and returns the URL for the user's browser.
    ///
    /// - Parameter extra: A provider's own parameters, for instance Spotify's `show_dialog`.
    /// - Throws: ``OAuthError`` with ``OAuthError/Code/unusableEndpoint``.
    public func begin(extra: HTTP.Query = [:]) throws(OAuthError) -> HTTP.URL {
        let request = try client.authorizationRequest(
            redirectURI: redirectURI, scopes: scopes, usesPKCE: usesPKCE, extra: extra)
        dropOld()
        while order.count >= limit { pending[order.removeFirst()] = nil }
        pending[request.state] = (request, client.now())
        order.append(request.state)
        return request.url
    }

    /// Exchanges the code of a redirect.
    ///
    /// A state can be used once, also if that fails.
    ///
    /// - Parameter redirect: The URL that the browser came back with, or its query.
    /// - Throws: ``OAuthError``; what the transport throws.
    public func finish(_ redirect: String) async throws -> TokenGrant {
        let answer = try AuthorizationAnswer(redirect: redirect)
        dropOld()
        guard let state = answer.state, let entry = pending.removeValue(forKey: state) else {
            throw OAuthError(.unknownState)
        }
        order.removeAll { $0 == state }
        return try await client.redeem(answer, for: entry.request)
    }

    private func dropOld() {
        let now = client.now()
        while let oldest = order.first, let since = pending[oldest]?.since,
            since.advanced(bySeconds: patience) <= now
        {
            pending[order.removeFirst()] = nil
        }
    }
}
