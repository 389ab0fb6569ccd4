// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension OAuthClient {
    /// Exchanges an authorization code (RFC 6749 section 4.1.3).
    ///
    /// ``AuthorizationCodeFlow`` calls it for you.
    ///
    /// - Parameters:
    ///   - redirectURI: The same as in the authorization request; `nil` if that had none.
    ///   - verifier: The verifier of the request's challenge; `nil` if that had none.
    ///   - scopes: The scopes that were asked for: they count as granted if the server does not say.
    /// - Throws: ``OAuthError``; what the transport throws.
    public func exchange(
        _ code: AuthorizationCode, redirectURI: String? = nil, verifier: CodeVerifier? = nil,
        requested scopes: Set<Scope> = []
    ) async throws -> TokenGrant {
        var form = Form()
        form["grant_type"] = "authorization_code"
        form["code"] = code.revealed()
        form["redirect_uri"] = redirectURI
        form["code_verifier"] = verifier?.revealed()
        let moment = now()
        return TokenGrant(try await ask(form), requested: scopes, at: moment)
    }

    /// Refreshes a grant (RFC 6749 section 6).
    ///
    /// If the answer has no refresh token, or a null or empty one, the old one stays in use; the time of consent stays
    /// too. ``RefreshingTokenSource`` calls it when it is time.
    ///
    /// - Throws: ``OAuthError``, with ``OAuthError/Code/invalidGrant`` if the user has to consent again; what the
    ///   transport throws.
    public func refresh(_ grant: TokenGrant) async throws -> TokenGrant {
        guard let token = grant.refreshToken else { throw OAuthError(.noRefreshToken) }
        var form = Form()
        form["grant_type"] = "refresh_token"
        form["refresh_token"] = token.revealed()
        let moment = now()
        return grant.renewed(by: try await ask(form), at: moment)
    }

    /// Asks for a token for the program itself, without a user (RFC 6749 section 4.4).
    ///
    /// Call it again when the token expires: there is no refresh token. ``ClientCredentialsTokenSource`` does so.
    ///
    /// - Throws: ``OAuthError``; what the transport throws.
    public func clientCredentials(for scopes: Set<Scope> = []) async throws -> TokenGrant {
        guard authentication != .none else { throw OAuthError(.missingSecret) }
        var form = Form()
        form["grant_type"] = "client_credentials"
        form["scope"] = scopes.isEmpty ? nil : scopes.spaceSeparated
        let moment = now()
        return TokenGrant(try await ask(form), requested: scopes, at: moment)
    }

    /// Revokes a refresh token, and with it the tokens that were issued for it (RFC 7009).
    ///
    /// - Throws: ``OAuthError``, with ``OAuthError/Code/unusableEndpoint`` where the provider has no such endpoint;
    ///   what the transport throws.
    public func revoke(_ token: RefreshToken) async throws {
        var form = Form()
        form["token"] = token.revealed()
        form["token_type_hint"] = "refresh_token"
        let (url, response) = try await post(form, to: provider.revocationURL)
        guard response.status.isSuccess else { throw OAuthError(reading: response, from: url) }
    }
}

extension Set<Scope> {
    /// The scopes as a request has them, in a stable order.
    var spaceSeparated: String { map(\.rawValue).sorted().joined(separator: " ") }
}
