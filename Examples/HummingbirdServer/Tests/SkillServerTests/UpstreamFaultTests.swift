// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import LinkedHTTPTesting
import MixtapeSkill
import Testing

/// A provider that fails, behind real HTTP.
@Suite(.timeLimit(.minutes(1)))
struct UpstreamFaultTests {
    private static let late = "Spotify is taking too long. Please try again in a moment."
    private static let gone = "I can't reach Spotify right now. Please try again in a few minutes."
    /// What the provider does with a token, by its first word, and what the user hears.
    private static let faults: [(token: String, fate: FaultyHost.Fate, says: String)] = [
        ("closing", .close, gone), ("resetting", .reset, gone),
        (
            "limited", .response("429 Too Many Requests", headers: ["Retry-After: 600"]),
            "Spotify has had enough questions for now. Please try again in 10 minutes."
        ),
        (
            "failing", .response("503 Service Unavailable"),
            "Spotify has a problem at the moment. Please try again in a few minutes."
        ),
    ]

    private static func fate(of head: String) -> FaultyHost.Fate {
        let token =
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("authorization: bearer ") }?
            .split(separator: " ").last ?? ""
        switch token.prefix(while: { $0 != "-" }) {
        case "well":
            let page =
                #"{"items":[{"id":"1","type":"playlist","uri":"spotify:playlist:1","name":"Mix \#(token)"}],"total":1}"#
            return .response("200 OK", headers: ["Content-Type: application/json"], body: page)
        case "silent": return .silence
        case "stalling": return .stall
        case let word: return faults.first { $0.token == word }?.fate ?? .response("400 Bad Request")
        }
    }

    private func endpoint(over http: any HTTP.Transport, _ clock: any Clock<Duration>) throws -> Endpoint {
        let mixtape = Mixtape(id: Requests.skill, over: HTTP.Client(http), clock: clock)
        return try Endpoint(mixtape.skill, verifying: .unverified)
    }

    @Test(
        "Answers every turn and serves the others, while some wait for a provider that is silent, stalls, resets or refuses"
    )
    func together() async throws {
        let clock = ManualClock()
        try await FaultyHost.serving(Self.fate) { host, http in
            try await Live.serving(try endpoint(over: http, clock)) { live in
                try await withThrowingTaskGroup(of: String.self) { waiting in
                    for number in 0..<40 {
                        waiting.addTask {
                            try await live.playlists(number % 2 == 0 ? "silent-\(number)" : "stalling-\(number)")
                        }
                    }
                    while host.asked.count < 40 { await Task.yield() }
                    try await withThrowingTaskGroup(of: Void.self) { others in
                        for number in 0..<100 {
                            others.addTask {
                                let answer = try await live.playlists("well-\(number)")
                                #expect(answer.contains(#""You have one playlist: Mix well-\#(number).""#))
                            }
                        }
                        for fault in Self.faults {
                            for number in 0..<5 {
                                others.addTask {
                                    let answer = try await live.playlists("\(fault.token)-\(number)")
                                    #expect(answer.contains(fault.says))
                                }
                            }
                        }
                        try await others.waitForAll()
                    }
                    // All of the others have their answers, and the 40 their deadline.
                    clock.advance(by: .seconds(7))
                    for try await answer in waiting { #expect(answer.contains(Self.late)) }
                }
                let answer = try await live.playlists("well-again")
                #expect(answer.contains("Mix well-again"))
            }
        }
    }

    @Test("Answers when nobody listens at the provider's")
    func dead() async throws {
        try await FaultyHost.dead { http in
            try await Live.serving(try endpoint(over: http, ManualClock())) { live in
                let answer = try await live.playlists("well-1")
                #expect(answer.contains(Self.gone))
            }
        }
    }
}

extension Live {
    /// What the skill answers to a linked user's question for playlists.
    fileprivate func playlists(_ token: String) async throws -> String {
        let response = try await ask(Requests.intent("MyPlaylists", token: token))
        #expect(response.status == .ok)
        return response.text
    }
}
