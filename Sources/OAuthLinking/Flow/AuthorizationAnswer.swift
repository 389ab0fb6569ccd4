// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The parameters of the redirect from the authorization server (RFC 6749 sections 4.1.2 and 4.1.2.1).
public struct AuthorizationAnswer: Sendable, Hashable {
    /// The state, to compare with the request's; `nil` if there is none.
    public let state: AuthorizationState?
    /// The code to exchange; `nil` if the server refused.
    public let code: AuthorizationCode?
    /// Why the server refused; `nil` if it did not.
    public let error: OAuthError.Code?
    /// The server that answered (RFC 9207); `nil` if it does not say.
    public let issuer: String?

    /// Reads the URL that the browser came back with, or its query.
    ///
    /// - Throws: ``OAuthError`` with ``OAuthError/Code/malformedRedirect`` if a parameter is repeated, if there is
    ///   neither a code nor an error, or if the text is longer than 16 KiB.
    public init(redirect text: String) throws(OAuthError) {
        guard text.utf8.count <= Self.longest else {
            throw OAuthError(.malformedRedirect, detail: "longer than 16 KiB")
        }
        let afterMark = text.utf8.firstIndex(of: UInt8(ascii: "?")).map { text[text.index(after: $0)...] } ?? text[...]
        // It is encoded like a form: a plus may be a space.
        let encoded = afterMark.prefix { $0 != "#" }.map { $0 == "+" ? "%20" : String($0) }.joined()
        let query = HTTP.Query(parsing: encoded)
        for name in ["state", "code", "error", "iss"] where query.count(where: { $0.name == name }) > 1 {
            throw OAuthError(.malformedRedirect, detail: "\(name) is repeated")
        }
        state = query["state"].map(AuthorizationState.init(_:))
        issuer = query["iss"]
        error = query["error"].map { OAuthError.code(named: $0) ?? .refused }
        code = error == nil ? query["code"].flatMap { $0.isEmpty ? nil : AuthorizationCode($0) } : nil
        guard code != nil || error != nil else { throw OAuthError(.malformedRedirect, detail: "no code") }
    }

    /// The longest redirect that is read, in bytes; servers accept no longer request line from a browser.
    private static let longest = 16 * 1024
}

extension OAuthClient {
    /// Checks that a redirect answers `request`, and exchanges its code.
    ///
    /// - Throws: ``OAuthError``: the server's own code, ``OAuthError/Code/unknownState``,
    ///   ``OAuthError/Code/wrongIssuer``, and what ``exchange(_:redirectURI:verifier:requested:)`` throws.
    public func redeem(
        _ answer: AuthorizationAnswer, for request: AuthorizationRequest
    ) async throws -> TokenGrant {
        guard answer.state == request.state else { throw OAuthError(.unknownState) }
        try checkIssuer(answer.issuer)
        if let error = answer.error { throw OAuthError(error) }
        guard let code = answer.code else { throw OAuthError(.malformedRedirect, detail: "no code") }
        return try await exchange(
            code, redirectURI: request.redirectURI, verifier: request.verifier, requested: request.scopes)
    }

    /// Compares the issuer as plain text (RFC 9207 section 2.4).
    private func checkIssuer(_ issuer: String?) throws(OAuthError) {
        guard let issuer else {
            if provider.alwaysNamesIssuer { throw OAuthError(.wrongIssuer, detail: "it names none") }
            return
        }
        guard let expected = provider.issuer else {
            if provider.acceptsUnknownIssuer { return }
            throw OAuthError(.wrongIssuer, detail: "it names an issuer, and the provider has none to compare it with")
        }
        guard issuer == expected else { throw OAuthError(.wrongIssuer) }
    }
}
