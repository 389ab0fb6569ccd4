// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// Refreshes twice, as Alexa does when a token has expired: if refresh tokens rotate, the new one has to work as well.
    func refresh(_ grant: TokenGrant, _ report: inout Report) async -> TokenGrant? {
        guard grant.refreshToken != nil else {
            report.note(.refresh, .notChecked, "there is no refresh token")
            return nil
        }
        var newest = grant
        for name in ["the refresh", "the second refresh"] {
            let renewed: TokenGrant
            do {
                renewed = try await client.refresh(newest)
            } catch {
                judgeAnswer(name, &report)
                blame(.refresh, error, " (\(name))", &report)
                return newest == grant ? nil : newest
            }
            judgeAnswer(name, &report)
            judgeLifetime(of: renewed, from: name, &report)
            let isNew = renewed.accessToken != newest.accessToken
            let kept =
                renewed.refreshToken == newest.refreshToken ? "the refresh token stays" : "with a new refresh token"
            report.note(
                .refresh, isNew ? .met : .notMet, isNew ? "a new access token, \(kept)" : "the same access token")
            newest = renewed
        }
        return newest
    }

    /// Checks what Alexa gets after the user has revoked the link at the provider.
    func revoke(_ grant: TokenGrant, _ report: inout Report) async {
        guard client.provider.revocationURL != nil else {
            return report.note(.revoked, .notChecked, "no revocation endpoint was given")
        }
        guard let token = grant.refreshToken else {
            return report.note(.revoked, .notChecked, "there is no refresh token to revoke")
        }
        do {
            try await client.revoke(token)
        } catch {
            return report.note(.revoked, .notMet, "the revocation failed: \(Self.words(error))")
        }
        await expectInvalidGrant(.revoked, &report) { try await client.refresh(grant) }
    }

    /// Checks the answer to an expired refresh token, at providers without revocation.
    func tryWorthlessToken(_ report: inout Report) async {
        await expectInvalidGrant(.invalidGrant, &report) { try await client.refresh(worthlessGrant) }
    }

    /// A grant that no server gave.
    var worthlessGrant: TokenGrant {
        TokenGrant(
            accessToken: AccessToken("none"), refreshToken: RefreshToken("linkcheck-made-this-up"), authorizedAt: moment
        )
    }

    private func expectInvalidGrant(
        _ requirement: Requirement, _ report: inout Report, _ attempt: () async throws -> TokenGrant
    ) async {
        let isKnown = report[.exchange]?.verdict == .met
        do {
            _ = try await attempt()
            report.note(requirement, .notMet, "it was accepted")
        } catch let error as OAuthError where error.status == .unauthorized && !isKnown {
            // The client is refused, not the token.
            if report[.exchange] == nil { report.note(.exchange, .notMet, Self.words(error)) }
            report.note(requirement, .notChecked, "the client itself is refused")
        } catch let error as OAuthError where error.code == .invalidGrant && error.status == .badRequest {
            report.note(requirement, .met, Self.words(error))
        } catch {
            let isOut = recorder.last?.answer == nil && !isKnown
            report.note(requirement, isOut ? .notChecked : .notMet, Self.words(error))
        }
    }
}
