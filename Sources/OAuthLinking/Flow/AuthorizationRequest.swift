// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A request for a user's consent: the URL to open in a browser, and the values to check the answer with.
///
/// A server keeps it until the redirect; ``AuthorizationCodeFlow`` does that, and uses each request once.
/// Printing it shows no state and no verifier.
public struct AuthorizationRequest: Sendable, Hashable {
    /// Where the user's browser has to go. Never fetch it yourself.
    public let url: HTTP.URL
    /// The state that the answer has to repeat.
    public let state: AuthorizationState
    /// The verifier to exchange the code with; `nil` without PKCE.
    public let verifier: CodeVerifier?
    /// Where the server redirects the browser to.
    public let redirectURI: String
    /// The scopes that are asked for.
    public let scopes: Set<Scope>
}

extension OAuthClient {
    /// Makes a request for a user's consent (RFC 6749 section 4.1.1, RFC 7636 section 4.3).
    ///
    /// - Parameters:
    ///   - redirectURI: Exactly as it is registered with the provider.
    ///   - usesPKCE: Leave it on; a server that does not know PKCE ignores it.
    ///   - extra: A provider's own parameters, for instance Spotify's `show_dialog`.
    /// - Throws: ``OAuthError`` with ``OAuthError/Code/unusableEndpoint``.
    public func authorizationRequest(
        redirectURI: String, scopes: Set<Scope>, usesPKCE: Bool = true, extra: HTTP.Query = [:]
    ) throws(OAuthError) -> AuthorizationRequest {
        let state = AuthorizationState()
        let verifier = usesPKCE ? CodeVerifier() : nil
        var query: HTTP.Query = [
            "response_type": "code", "client_id": id, "redirect_uri": redirectURI,
            "scope": scopes.isEmpty ? nil : scopes.spaceSeparated, "state": state.revealed(),
            "code_challenge": verifier?.challenge, "code_challenge_method": verifier.map { _ in "S256" },
        ]
        // A parameter must not be repeated (RFC 6749 section 3.1).
        for item in extra where query[item.name] == nil { query.add(item.name, item.value) }
        return AuthorizationRequest(
            url: try Self.endpoint(provider.authorizationURL).appending(query: query), state: state,
            verifier: verifier, redirectURI: redirectURI, scopes: scopes)
    }
}
