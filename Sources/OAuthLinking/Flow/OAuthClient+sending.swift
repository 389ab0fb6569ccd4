// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension OAuthClient {
    /// Posts a form to the token endpoint, and checks the answer.
    func ask(_ form: Form) async throws -> TokenAnswer {
        let (url, response) = try await post(form, to: provider.tokenURL)
        return try TokenAnswer(reading: response, from: url)
    }

    /// Posts a form with the client's authentication.
    func post(_ form: Form, to endpoint: String?) async throws -> (HTTP.URL, HTTP.Response) {
        let url = try Self.endpoint(endpoint)
        var form = form
        var request = HTTP.Request(
            .post, url,
            headers: ["Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"])
        switch authentication {
        case .basic:
            let secret = try usableSecret()
            let pair = "\(FormEncoding.encode(id)):\(FormEncoding.encode(secret.revealed()))"
            request.headers.add(.authorization, "Basic \(Base64.encode(pair.utf8))", for: url.origin)
        case .body:
            form["client_id"] = id
            form["client_secret"] = try usableSecret().revealed()
        case .none:
            form["client_id"] = id
        }
        request.body = form.bytes
        // A code can be used once, and a refresh may change what the server keeps.
        request.isReplayable = false
        try request.validate()
        return (url, try await transport.send(request))
    }

    private func usableSecret() throws(OAuthError) -> ClientSecret {
        guard let secret, !secret.isEmpty else { throw OAuthError(.missingSecret) }
        return secret
    }

    /// Reads the URL of an endpoint, and checks that secrets may be sent to it.
    static func endpoint(_ text: String?) throws(OAuthError) -> HTTP.URL {
        guard let text else { throw OAuthError(.unusableEndpoint) }
        let url: HTTP.URL
        do {
            url = try HTTP.URL(text)
        } catch { throw OAuthError(.unusableEndpoint, detail: error.code.description) }
        guard url.origin.mayCarryTokens else { throw OAuthError(.unusableEndpoint, host: url.host) }
        return url
    }
}
