// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// Https on 443 is what Alexa asks for; a server on this machine can be checked for everything else.
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

    /// Consent, code, tokens: what Alexa does when a user links.
    func link(_ report: inout Report) async -> TokenGrant? {
        guard let (request, answer) = await askConsent(&report) else { return nil }
        guard let code = answer.code else {
            report.note(.consent, .notMet, "the server answered \(answer.error?.rawValue ?? "without a code")")
            return nil
        }
        report.note(.consent, .met, "it came back to \(redirectURI)")
        let isSame = answer.state == request.state
        report.note(.state, isSame ? .met : .notMet, isSame ? "43 characters, the same" : "it is another, or missing")
        do {
            let grant = try await exchange(code, request)
            describe(grant, &report)
            await tryCodeAgain(&report)
            return grant
        } catch {
            report.note(.exchange, .notMet, Self.words(error))
            describeExchange(&report)
            return nil
        }
    }

    private func askConsent(_ report: inout Report) async -> (AuthorizationRequest, AuthorizationAnswer)? {
        do {
            let request = try client.authorizationRequest(redirectURI: redirectURI, scopes: scopes)
            let redirect = try await consent(request.url)
            guard redirect.prefix(while: { $0 != "?" }) == redirectURI else {
                report.note(.consent, .notMet, "it came back to another address than the redirect URI")
                return nil
            }
            return (request, try AuthorizationAnswer(redirect: redirect))
        } catch {
            report.note(.consent, .notMet, Self.words(error))
            return nil
        }
    }

    func exchange(_ code: AuthorizationCode, _ request: AuthorizationRequest) async throws -> TokenGrant {
        try await client.exchange(
            code, redirectURI: redirectURI, verifier: request.verifier, requested: scopes)
    }

    private func describe(_ grant: TokenGrant, _ report: inout Report) {
        let scopes = grant.scopes.sorted().map(\.rawValue).joined(separator: " ")
        report.note(.exchange, .met, "a bearer token for: \(scopes.isEmpty ? "nothing in particular" : scopes)")
        describeExchange(&report)
        let hasRefresh = grant.refreshToken != nil
        report.note(
            .refreshToken, hasRefresh ? .met : .notMet,
            hasRefresh ? "the answer has one" : "the answer has none: the link ends with the access token")
        if let end = grant.expiresAt {
            let seconds = end.secondsSince1970 - grant.authorizedAt.secondsSince1970
            report.note(.lifetime, seconds >= 360 ? .met : .notMet, "\(seconds) seconds")
        } else {
            report.note(.lifetime, .notChecked, "no expires_in: the configuration's default counts")
        }
    }

    private func describeExchange(_ report: inout Report) {
        guard let seen = recorder.last else { return }
        let type = seen.type ?? "no content type"
        let isJSON = type.lowercased().hasPrefix("application/json")
        report.note(.json, isJSON ? .met : .notMet, "status \(seen.status), \(type)")
        let milliseconds = seen.duration / .milliseconds(1)
        report.note(
            .inTime, seen.duration <= .milliseconds(4500) ? .met : .notMet, "\(Int(milliseconds.rounded())) ms")
    }
}
