// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// Checks the endpoints: Alexa requires https on port 443. A server on this machine can be checked for everything else.
    func checkEndpoints(_ report: inout Report) {
        let texts = [client.provider.authorizationURL ?? "", client.provider.tokenURL]
        let urls = texts.compactMap { try? HTTP.URL($0) }
        guard urls.count == texts.count else { return report.note(.https, .notMet, "an endpoint is no URL") }
        if urls.allSatisfy(\.origin.isLoopback) {
            return report.note(.https, .notChecked, "the server is on this machine; Alexa needs https on port 443")
        }
        let wrong = urls.first { $0.scheme != .https || $0.port != 443 }
        report.note(.https, wrong == nil ? .met : .notMet, "\((wrong ?? urls[0]).origin)")
    }

    /// Does what Alexa does when a user links: consent, code, tokens.
    func link(_ report: inout Report) async -> TokenGrant? {
        let consented: Consented
        do {
            consented = try await askConsent(&report)
        } catch {
            report.note(.consent, .notMet, Self.words(error))
            return nil
        }
        report.note(.consent, .met, "it came back to \(redirectURI)\(Self.words(issuer: consented.answer.issuer))")
        do {
            let grant = try await exchange(consented)
            judgeAnswer("the exchange", &report)
            describe(grant, &report)
            return grant
        } catch {
            judgeAnswer("the exchange", &report)
            blame(.exchange, error, await hintAtBody(after: error), &report)
            return nil
        }
    }

    func exchange(_ consented: Consented, verifier: CodeVerifier? = nil) async throws -> TokenGrant {
        try await client.exchange(
            consented.code, redirectURI: redirectURI, verifier: verifier ?? consented.request.verifier,
            requested: scopes)
    }

    private func describe(_ grant: TokenGrant, _ report: inout Report) {
        let scopes = grant.scopes.sorted().map(\.rawValue).joined(separator: " ")
        report.note(.exchange, .met, "a bearer token for: \(scopes.isEmpty ? "nothing in particular" : scopes)")
        let hasRefresh = grant.refreshToken != nil
        report.note(
            .refreshToken, hasRefresh ? .met : .notMet,
            hasRefresh ? "the answer has one" : "the answer has none: the link ends with the access token")
        judgeLifetime(of: grant, from: "", &report)
    }

    /// Tests whether the server does not decode Basic credentials: in the body they are encoded only once.
    private func hintAtBody(after error: any Error) async -> String {
        guard let inBody,
            (error as? OAuthError)?.code == .invalidClient || (error as? OAuthError)?.status == .unauthorized
        else { return "" }
        let hint = "; id or secret has characters that HTTP Basic form-encodes (RFC 6749 section 2.3.1)"
        do {
            _ = try await inBody.refresh(worthlessGrant)
        } catch let error as OAuthError where error.code == .invalidGrant {
            return "\(hint), which this server does not undo: it takes them in the body (--auth body)"
        } catch {}
        return "\(hint); if this server does not undo that, send them in the body (--auth body)"
    }
}
