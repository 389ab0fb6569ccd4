// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What stands in the URL that the browser comes back with (RFC 6749 sections 4.1.2 and 4.1.2.1).
public struct AuthorizationAnswer: Sendable, Hashable {
    /// What the request's state is compared with; `nil` if there is none.
    public let state: AuthorizationState?
    /// What is exchanged; `nil` if the server refused.
    public let code: AuthorizationCode?
    /// Why the server refused; `nil` if it did not.
    public let error: OAuthError.Code?
    /// Who answered (RFC 9207); `nil` if the server does not say.
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
        // Read as a form: a space may come as a plus.
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

    /// More than servers take in a request's line: whoever sends it is no browser.
    private static let longest = 16 * 1024
}

extension OAuthClient {
    /// Redeems what the browser came back with, after checking that it answers `request`.
    ///
    /// - Throws: ``OAuthError``: what the server refused with, ``OAuthError/Code/unknownState``,
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

    /// Compares as plain text, as RFC 9207 section 2.4 has it.
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
