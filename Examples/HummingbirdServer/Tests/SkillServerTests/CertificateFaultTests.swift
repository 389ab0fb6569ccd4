// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSignature
import AlexaSkill
import AlexaTesting
import LinkedHTTPTesting
import MixtapeSkill
import Synchronization
import Testing

/// A certificate host that fails, behind real HTTP.
@Suite(.timeLimit(.minutes(1)))
struct CertificateFaultTests {
    private let signer: Signer
    private let refusals = Refusals()

    private final class Refusals: Sendable {
        private let causes = Mutex<[String]>([])
        var all: [String] { causes.withLock { $0 } }
        func note(_ event: Skill.Event) {
            if case .rejected(let refusal) = event.outcome { causes.withLock { $0.append("\(refusal)") } }
        }
    }

    init() throws { signer = try Signer(Authority()) }

    private static let elsewhere = "/elsewhere/good.pem"

    /// What the host does, by the name of the file.
    private func fate(of head: String) -> FaultyHost.Fate {
        let path = head.split(separator: " ").dropFirst().first ?? ""
        switch path.split(separator: "/").last {
        case "good.pem": return .response("200 OK", body: signer.chain)
        case "silent.pem": return .silence
        case "stalling.pem": return .stall
        case "closing.pem": return .close
        case "resetting.pem": return .reset
        case "redirecting.pem": return .response("302 Found", headers: ["Location: \(Self.elsewhere)"])
        case "large.pem":
            return .response(
                "200 OK", body: String(repeating: signer.chain, count: (2 << 20) / signer.chain.utf8.count))
        default: return .response("404 Not Found")
        }
    }

    /// The endpoint of a skill that counts its turns, and greets with the token.
    private func endpoint(
        over http: any HTTP.Transport, timeout: Duration, on clock: any Clock<Duration> = ContinuousClock()
    ) throws -> Endpoint {
        let mixtape = Mixtape(
            id: Requests.skill, over: HTTP.Client(ScriptedTransport.namesakes), clock: clock, onEvent: refusals.note)
        return try Endpoint(mixtape.skill, verifying: try signer.verifier(over: http, timeout: timeout))
    }

    private func ask(_ live: Live, _ token: String, _ file: String) async throws -> HTTP.Response {
        let body = Requests.launchNow(token: token)
        return try await live.ask(body, headers: signer.headers(for: body, file: file))
    }

    @Test("Refuses in time what it cannot verify, and serves the others meanwhile")
    func together() async throws {
        let faults = ["silent", "stalling", "closing", "resetting", "redirecting", "large", "missing"]
        try await FaultyHost.serving(fate) { host, http in
            try await Live.serving(try endpoint(over: http, timeout: .milliseconds(500))) { live in
                try await withThrowingTaskGroup(of: Void.self) { turns in
                    for number in 0..<10 {
                        for fault in faults {
                            turns.addTask {
                                let answer = try await ask(live, "user-\(number)", "\(fault).pem")
                                #expect(answer.status == 400)
                            }
                        }
                        turns.addTask {
                            let response = try await ask(live, "user-\(number)", "good.pem")
                            #expect(response.status == .ok)
                            #expect(response.text.contains("Welcome back, user-\(number)!"))
                        }
                    }
                    try await turns.waitForAll()
                }
                let answer = try await ask(live, "after", "good.pem")
                #expect(answer.text.contains("Welcome back, after!"))
            }
            // A file is asked for once, whatever becomes of it, and a redirect is not followed.
            #expect(host.asked.count == faults.count + 1)
            #expect(!host.asked.contains { $0.contains(Self.elsewhere) })
        }
        #expect(refusals.all.count == 10 * faults.count)
    }

    @Test("Answers at the request's own deadline when the certificate takes longer")
    func deadline() async throws {
        let clock = ManualClock()
        try await FaultyHost.serving(fate) { host, http in
            try await Live.serving(try endpoint(over: http, timeout: .seconds(600), on: clock)) { live in
                async let late = ask(live, "late", "silent.pem")
                while host.asked.isEmpty { await Task.yield() }
                let answer = try await ask(live, "other", "good.pem")
                #expect(answer.text.contains("Welcome back, other!"))
                clock.advance(by: .seconds(7))
                let refused = try await late
                // The verifier has the same deadline as the endpoint, which says 500 if it is the first to notice.
                #expect([400, 500].contains(refused.status))
            }
        }
        #expect(refusals.all.count == 1)
    }

    @Test("Refuses when nobody listens at the certificate host's")
    func dead() async throws {
        try await FaultyHost.dead { http in
            try await Live.serving(try endpoint(over: http, timeout: .seconds(3))) { live in
                let answer = try await ask(live, "user", "good.pem")
                #expect(answer.status == 400)
            }
        }
        #expect(refusals.all.count == 1)
    }
}
