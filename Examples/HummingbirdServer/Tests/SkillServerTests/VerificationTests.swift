// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import InMemoryLogging
import LinkedHTTPTesting
import Logging
import SkillServer
import Testing

/// Signed requests, over a real connection.
@Suite(.timeLimit(.minutes(1)))
struct VerificationTests {
    private let signer: Signer

    init() throws { signer = try Signer(Authority()) }

    @Test("Answers what Alexa signed, and fetches the certificate once")
    func signed() async throws {
        try await Live.serving(try signer.endpoint()) { live in
            for number in 0..<3 {
                let body = Requests.launchNow(token: "user-\(number)") + Array(" \n ".utf8)
                let response = try await live.ask(body, headers: signer.headers(for: body))
                #expect(response.status == .ok)
                #expect(response.text.contains("Welcome back, user-\(number)!"))
            }
        }
        #expect(signer.host.requests.count == 1)
    }

    @Test("Refuses what nobody signed, and tells only its owner why")
    func refused() async throws {
        let logs = InMemoryLogHandler.all
        let report = TurnReport(to: Logger(label: "test") { _ in logs })
        let body = Requests.launchNow(token: "user-1")
        let good = try signer.headers(for: body)
        var withoutSignature = good
        withoutSignature["Signature-256"] = nil
        var twice = good
        twice.add("Signature-256", try #require(good["Signature-256"]))
        var elsewhere = good
        elsewhere["SignatureCertChainUrl"] = "https://s3.amazonaws.com.example.com/echo.api/x.pem"
        let forgeries: [([UInt8], HTTP.Headers, String)] = [
            (body, [:], "the header Signature-256 is missing"),
            (body, withoutSignature, "the header Signature-256 is missing"),
            (body, twice, "the header Signature-256 is there more than once"),
            (body, elsewhere, "the certificate's URL is not one of Amazon's"),
            (body + [0x20], good, "the signature is not for this body"),
            (Requests.launchNow(token: "user-2"), good, "the signature is not for this body"),
        ]
        try await Live.serving(try signer.endpoint(onEvent: report.note), logs: logs) { live in
            for (body, headers, _) in forgeries {
                let response = try await live.ask(body, headers: headers)
                #expect(response.status == 400)
                #expect(response.text == #"{"version":"1.0","response":{}}"#)
            }
        }
        #expect(logs.turns.map { $0.metadata["outcome"]?.description } == forgeries.map { "rejected: \($0.2)" })
        #expect(logs.turns.allSatisfy { $0.level == .notice && $0.metadata["request_id"] == nil })
    }

    @Test("Refuses an old request, however well it is signed")
    func old() async throws {
        try await Live.serving(try signer.endpoint()) { live in
            let body = Requests.launch(token: "user-1", at: "2026-01-01T00:00:00Z")
            let bodyHeaders = try signer.headers(for: body)
            #expect(try await live.ask(body, headers: bodyHeaders).status == 400)
        }
    }

    @Test("Verifies, unless told otherwise")
    func settings() throws {
        var settings = Settings(skillID: "amzn1.ask.skill.test")
        #expect(!(try settings.verifier(over: signer.host) is UnverifiedRequests))
        settings.verifiesRequests = false
        #expect(try settings.verifier(over: signer.host) is UnverifiedRequests)
    }
}
