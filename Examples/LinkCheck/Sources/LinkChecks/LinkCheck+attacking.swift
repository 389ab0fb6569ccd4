// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// Checks that a code is refused after its first use.
    func tryCodeAgain(_ report: inout Report) async {
        // Some servers revoke the first tokens when they see this (RFC 6749 section 4.1.2): it has its own consent.
        let consented: Consented
        do {
            consented = try await askConsent(&report)
        } catch {
            return report.note(.codeOnce, .notChecked, "no second code: \(Self.words(error))")
        }
        do {
            _ = try await exchange(consented)
        } catch {
            return report.note(.codeOnce, .notChecked, "the second code was not accepted at all: \(Self.words(error))")
        }
        await expectRefusal(.codeOnce, &report) { try await exchange(consented) }
    }

    /// Checks that a stolen code is refused without the verifier.
    func tryWrongVerifier(_ report: inout Report) async {
        let consented: Consented
        do {
            consented = try await askConsent(&report)
        } catch {
            return report.note(.pkce, .notChecked, "no further code: \(Self.words(error))")
        }
        await expectRefusal(.pkce, &report) { try await exchange(consented, verifier: CodeVerifier()) }
    }

    private func expectRefusal(
        _ requirement: Requirement, _ report: inout Report, _ attempt: () async throws -> TokenGrant
    ) async {
        do {
            _ = try await attempt()
            report.note(requirement, .notMet, "it was accepted")
        } catch let error as OAuthError where error.status == .tooManyRequests {
            report.note(requirement, .notChecked, "not said, for now: \(Self.words(error))")
        } catch let error as OAuthError where error.status?.isClientError == true {
            report.note(requirement, .met, Self.words(error))
        } catch {
            report.note(requirement, .notMet, Self.words(error))
        }
    }
}
