// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// A code that somebody has seen is worth nothing after its first use.
    func tryCodeAgain(_ report: inout Report) async {
        // Some servers revoke the first tokens when they see this (RFC 6749 section 4.1.2): it has its own consent.
        guard let (request, answer) = await consentAgain(), let code = answer.code else {
            return report.note(.codeOnce, .notChecked, "there was no second consent")
        }
        guard (try? await exchange(code, request)) != nil else {
            return report.note(.codeOnce, .notChecked, "the second code was not accepted at all")
        }
        await expectRefusal(.codeOnce, &report) { try await exchange(code, request) }
    }

    /// A stolen code is worth nothing without the verifier.
    func tryWrongVerifier(_ report: inout Report) async {
        guard let (_, answer) = await consentAgain(), let code = answer.code else {
            return report.note(.pkce, .notChecked, "there was no further consent")
        }
        await expectRefusal(.pkce, &report) {
            try await client.exchange(code, redirectURI: redirectURI, verifier: CodeVerifier())
        }
    }

    /// A redirect URI that only looks like the registered one gets no code.
    func tryOtherRedirect(_ report: inout Report) async {
        let other = redirectURI + "/other"
        do {
            let request = try client.authorizationRequest(redirectURI: other, scopes: scopes)
            let redirect = try await consent(request.url)
            let leaks = (try? AuthorizationAnswer(redirect: redirect))?.code != nil
            report.note(
                .exactRedirect, .notMet, leaks ? "a code was sent to another address" : "the browser was redirected")
        } catch let error as NoRedirect {
            report.note(.exactRedirect, .met, Self.words(error))
        } catch {
            report.note(.exactRedirect, .notChecked, Self.words(error))
        }
    }

    private func consentAgain() async -> (AuthorizationRequest, AuthorizationAnswer)? {
        guard let request = try? client.authorizationRequest(redirectURI: redirectURI, scopes: scopes),
            let redirect = try? await consent(request.url),
            let answer = try? AuthorizationAnswer(redirect: redirect), answer.state == request.state
        else { return nil }
        return (request, answer)
    }

    private func expectRefusal(
        _ requirement: Requirement, _ report: inout Report, _ attempt: () async throws -> TokenGrant
    ) async {
        do {
            _ = try await attempt()
            report.note(requirement, .notMet, "it was accepted")
        } catch let error as OAuthError where error.status?.isClientError == true {
            report.note(requirement, .met, Self.words(error))
        } catch {
            report.note(requirement, .notMet, Self.words(error))
        }
    }
}
