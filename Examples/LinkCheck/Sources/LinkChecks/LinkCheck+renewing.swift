// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// What Alexa does when a token has ended.
    func refresh(_ grant: TokenGrant, _ report: inout Report) async -> TokenGrant? {
        guard grant.refreshToken != nil else {
            report.note(.refresh, .notMet, "there is no refresh token")
            return nil
        }
        do {
            let renewed = try await client.refresh(grant)
            let isNew = renewed.accessToken != grant.accessToken
            let kept =
                renewed.refreshToken == grant.refreshToken ? "the refresh token stays" : "with a new refresh token"
            report.note(
                .refresh, isNew ? .met : .notMet, isNew ? "a new access token, \(kept)" : "the same access token")
            return renewed
        } catch {
            report.note(.refresh, .notMet, Self.words(error))
            return nil
        }
    }

    /// What Alexa meets when the user has revoked the link at the provider.
    func revoke(_ grant: TokenGrant, _ report: inout Report) async {
        guard let token = grant.refreshToken, client.provider.revocationURL != nil else {
            return report.note(.revoked, .notChecked, "no revocation endpoint was given")
        }
        do {
            try await client.revoke(token)
        } catch {
            return report.note(.revoked, .notMet, "the revocation failed: \(Self.words(error))")
        }
        await expectInvalidGrant(.revoked, &report) { try await client.refresh(grant) }
    }

    /// What an expired refresh token meets, at providers where nothing can be revoked.
    func tryWorthlessToken(_ report: inout Report) async {
        var grant = TokenGrant(accessToken: AccessToken("none"), authorizedAt: .now)
        grant.refreshToken = RefreshToken("linkcheck-made-this-up")
        await expectInvalidGrant(.invalidGrant, &report) { try await client.refresh(grant) }
    }

    func expectInvalidGrant(
        _ requirement: Requirement, _ report: inout Report, _ attempt: () async throws -> TokenGrant
    ) async {
        do {
            _ = try await attempt()
            report.note(requirement, .notMet, "it was accepted")
        } catch let error as OAuthError where error.code == .invalidGrant {
            report.note(requirement, error.isTransient ? .notMet : .met, Self.words(error))
        } catch {
            report.note(requirement, .notMet, Self.words(error))
        }
    }
}
