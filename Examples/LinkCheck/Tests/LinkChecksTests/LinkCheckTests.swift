// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkChecks
import LinkedHTTPTesting
import OAuthLinking
import Testing

struct LinkCheckTests {
    func report(
        _ fake: FakeProvider, of provider: Provider = FakeProvider.provider,
        redirectURI: String = FakeProvider.redirect, probesRedirect: Bool = true
    ) async -> Report {
        let transport = fake.transport
        let browser = ScriptedConsent(user: "ada", password: "SECRET-p&w", redirectURI: redirectURI, over: transport)
        return await LinkCheck(
            provider, clientID: "example", secret: ClientSecret(fake.behaviour.secret), redirectURI: redirectURI,
            scopes: ["doors"], probesRedirect: probesRedirect, over: transport, elapsed: fake.clock,
            consent: { try await browser.redirect(from: $0) }
        ).run()
    }

    func requirements(_ verdict: Report.Verdict, in report: Report) -> Set<Requirement> {
        Set(report.findings.filter { $0.verdict == verdict }.map(\.requirement))
    }

    @Test("A good provider meets everything, in order, and the report has no secret in it", arguments: [true, false])
    func good(rotates: Bool) async {
        let report = await report(FakeProvider { $0.rotates = rotates })
        #expect(report.findings.map(\.requirement) == Requirement.allCases)
        #expect(report.findings.filter { $0.verdict != .met }.map(\.evidence) == [])
        #expect(report.isGood)
        #expect(report.lines.last == "14 met, 0 not met, 0 not checked")
        #expect(report[.exactRedirect]?.evidence == "11 of 11 others are refused")
        #expect(report[.inTime]?.evidence == "90 ms")
        #expect(!report.lines.joined().contains("SECRET") && !report.json.description.contains("SECRET"))
    }

    @Test("Each flaw is found and reported, and nothing else is", arguments: Flaw.all)
    func flaw(_ flaw: Flaw) async {
        let report = await report(FakeProvider(flaw.change))
        #expect(requirements(.notMet, in: report) == flaw.fails)
        if let unchecked = flaw.unchecked { #expect(requirements(.notChecked, in: report) == unchecked) }
        #expect(report.findings.count == Requirement.allCases.count)
        #expect(!report.isGood)
        for finding in report.findings where flaw.fails.contains(finding.requirement) {
            #expect(finding.evidence.contains(flaw.says))
        }
        #expect(!report.lines.joined().contains("SECRET"))
    }

    @Test("Every requirement has a flaw")
    func complete() {
        let failed = Flaw.all.reduce(into: Set<Requirement>()) { $0.formUnion($1.fails) }
        #expect(failed == Set(Requirement.allCases).subtracting([.https]))
    }

    @Test("Accepting another port is allowed only for a loopback address")
    func otherPort() async {
        let ports = [FakeProvider.redirect, "http://127.0.0.1:8918/callback"]
        let local = await report(FakeProvider { $0.takesRedirect = { ports.contains($0) } })
        #expect(local.isGood)
        #expect(
            local[.exactRedirect]?.evidence
                == "another port is taken, as RFC 8252 section 7.3 has it, 10 of 11 others are refused")
        let addresses = ["https://alexa.garage.example/link/M1", "https://alexa.garage.example:444/link/M1"]
        let remote = await report(
            FakeProvider { $0.takesRedirect = { addresses.contains($0) } }, redirectURI: addresses[0])
        #expect(requirements(.notMet, in: remote) == [.exactRedirect])
        #expect(remote[.exactRedirect]?.evidence == "a code was sent for another port")
    }

    @Test("A requirement is not judged when the server answers with too many requests")
    func tooManyRequests() async {
        let report = await report(FakeProvider { $0.answer[.codeAgain] = { $0.status = .tooManyRequests } })
        #expect(requirements(.notChecked, in: report) == [.codeOnce])
        #expect(report.isGood)
    }

    @Test("A lifetime that the server does not say is not reported as met")
    func noLifetime() async {
        let report = await report(FakeProvider { $0.tokens[.refresh] = { $0["expires_in"] = nil } })
        #expect(requirements(.notChecked, in: report) == [.lifetime])
    }

    @Test(
        "The issuer that a server names is shown, and the check continues",
        arguments: [
            ("https://id.garage.example", "the server calls itself https://id.garage.example (iss)"),
            ("SECRET", "iss is no issuer's name"), ("https://id.example/?x=SECRET", "iss is no issuer's name"),
        ])
    func issuer(issuer: String, words: String) async {
        let report = await report(FakeProvider { $0.redirect = { $0.query.add("iss", issuer) } })
        #expect(report.isGood && requirements(.notChecked, in: report).isEmpty)
        #expect(report[.consent]?.evidence.contains(words) == true)
        #expect(!report.lines.joined().contains("SECRET"))
    }

    @Test("A refused client is reported, whether the consent worked or not")
    func clientWithoutConsent() async {
        let report = await report(
            FakeProvider {
                $0.knowsUser = false
                $0.knowsClient = false
            })
        #expect(requirements(.notMet, in: report) == [.consent, .exchange])
        #expect(report[.invalidGrant]?.evidence == "the client itself is refused")
    }

    @Test("If the password is refused, no redirect URI is reported as refused")
    func failedLogin() async {
        let report = await report(FakeProvider { $0.knowsUser = false })
        #expect(report[.exactRedirect]?.verdict == .notChecked)
        #expect(report[.exactRedirect]?.evidence == "not even the registered one brings a code")
    }

    @Test(
        "https on port 443 is required, except for a server on this machine",
        arguments: [
            ("https://id.garage.example/token", Report.Verdict.met), ("https://id.garage.example:8443/token", .notMet),
            ("http://id.garage.example/token", .notMet), ("nowhere", .notMet),
        ])
    func https(url: String, verdict: Report.Verdict) async {
        var provider = FakeProvider.provider
        provider.tokenURL = url
        #expect(await report(FakeProvider(), of: provider)[.https]?.verdict == verdict)
        let local = Provider(
            name: "local", authorizationURL: "http://127.0.0.1:1/authorize", tokenURL: "http://127.0.0.1:1/token")
        #expect(await report(FakeProvider(), of: local)[.https]?.verdict == .notChecked)
    }

    @Test("What cannot be tried is reported as not checked")
    func notChecked() async {
        var provider = FakeProvider.provider
        provider.revocationURL = nil
        let report = await report(FakeProvider(), of: provider, probesRedirect: false)
        #expect(report[.revoked]?.evidence == "no revocation endpoint was given")
        #expect(report[.exactRedirect]?.evidence == "only with a scripted consent")
        #expect(requirements(.notChecked, in: report) == [.revoked, .exactRedirect])
        #expect(report.isGood)
        let once = await self.report(FakeProvider { $0.tokens[.exchange] = { $0["refresh_token"] = nil } })
        #expect(once[.revoked]?.evidence == "there is no refresh token to revoke")
        #expect(once[.refresh]?.evidence == "there is no refresh token")
    }

    @Test("The JSON has a finding for each requirement")
    func json() async throws {
        let json = await report(FakeProvider { $0.tokens[.exchange] = { $0["expires_in"] = 359 } }).json
        #expect(json["isGood"] == false)
        let findings = try #require(json["findings"]?.array)
        #expect(findings.count == 14)
        let lifetime = try #require(findings.first { $0["requirement"] == "lifetime" })
        #expect(lifetime["verdict"] == "notMet")
        #expect(lifetime["evidence"] == "359 seconds")
        #expect(lifetime["neededByAlexa"] == true)
    }
}
