// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkChecks
import LinkedHTTPTesting
import OAuthLinking
import Testing

enum LinkCheckPage { static let shown = LinkCheck.NoRedirect(status: 400) }

struct LinkCheckTests {
    func report(
        _ fake: FakeProvider, of provider: Provider = FakeProvider.provider, probesRedirect: Bool = true
    ) async -> Report {
        await LinkCheck(
            provider, clientID: "example", secret: ClientSecret("SECRET-client"), redirectURI: FakeProvider.redirect,
            scopes: ["doors"], probesRedirect: probesRedirect, over: fake.transport, elapsed: fake.clock,
            consent: { try fake.consent($0) }
        ).run()
    }

    @Test("A good provider meets everything, in order, and the report has no secret in it")
    func good() async {
        let report = await report(FakeProvider())
        #expect(report.findings.map(\.requirement) == Requirement.allCases)
        #expect(report.findings.filter { $0.verdict != .met }.map(\.evidence) == [])
        #expect(report.isGood)
        #expect(report.lines.last == "14 met, 0 not met, 0 not checked")
        #expect(!report.lines.joined().contains("SECRET") && !report.json.description.contains("SECRET"))
    }

    static let flaws: [(FakeProvider.Flaw, Set<Requirement>)] = [
        (.loginPage, [.consent]), (.denied, [.consent]), (.otherAddress, [.consent]), (.otherState, [.state]),
        (.looseRedirect, [.exactRedirect]), (.wrongVerifierAccepted, [.pkce]), (.codeReusable, [.codeOnce]),
        (.html, [.exchange, .json, .invalidGrant]), (.noContentType, [.json]), (.slow, [.inTime]),
        (.noRefreshToken, [.refreshToken, .refresh]), (.shortLived, [.lifetime]), (.refreshFails, [.refresh]),
        (.sameAccessToken, [.refresh]), (.worthlessTokenIs500, [.invalidGrant, .pkce, .codeOnce, .revoked]),
        (.revokedLivesOn, [.revoked]),
    ]

    @Test("Each flaw is found, and nothing else is blamed", arguments: flaws.indices)
    func flaw(index: Int) async {
        let (flaw, requirements) = Self.flaws[index]
        let report = await report(FakeProvider(flaw))
        #expect(Set(report.findings.filter { $0.verdict == .notMet }.map(\.requirement)) == requirements)
        #expect(report.findings.count == Requirement.allCases.count)
        #expect(!report.isGood)
        #expect(!report.lines.joined().contains("SECRET"))
    }

    @Test("Every flaw has a test")
    func complete() { #expect(Set(Self.flaws.map(\.0)) == Set(FakeProvider.Flaw.allCases)) }

    @Test(
        "Alexa's https on 443 is asked for; a server on this machine is excused",
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

    @Test("What cannot be tried is said so")
    func notChecked() async {
        var provider = FakeProvider.provider
        provider.revocationURL = nil
        let report = await report(FakeProvider(), of: provider, probesRedirect: false)
        #expect(report[.revoked]?.verdict == .notChecked)
        #expect(report[.exactRedirect]?.verdict == .notChecked)
        #expect(report.isGood)
    }

    @Test("The JSON has a finding for each requirement")
    func json() async throws {
        let json = await report(FakeProvider(.shortLived)).json
        #expect(json["isGood"] == false)
        let findings = try #require(json["findings"]?.array)
        #expect(findings.count == 14)
        let lifetime = try #require(findings.first { $0["requirement"] == "lifetime" })
        #expect(lifetime["verdict"] == "not met")
        #expect(lifetime["evidence"] == "359 seconds")
        #expect(lifetime["neededByAlexa"] == true)
    }
}
