// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

/// A provider's client, which fails as the test says.
private struct Shelf {
    var problem: LinkProblem?
    func read() throws { if let problem { throw ProviderRefused(linkProblem: problem) } }
}

@Suite("The event of a turn", .timeLimit(.minutes(1)))
struct EventTests {
    private let events = Notes<Skill.Event>()
    private let clock = ManualClock()

    private func skill(refusing problem: LinkProblem? = nil) -> Skill {
        Skill(id: "amzn1.ask.skill.mine", deadline: .seconds(3), clock: clock, onEvent: events.note) { [clock] in
            On(.launch) { _, _ in
                clock.advance(by: .milliseconds(250))
                return "Hello."
            }
            On(.help) { _, _ in throw Mishap() }
            On(.stop, reply: .say("Bye.").reprompt("Still here?").session(SessionKey<Double>("size"), .infinity))
            On(.repeat) { _, turn in
                clock.advance(by: turn.deadline.remaining)
                try await clock.sleep(for: .seconds(1_000_000))
                throw Mishap()
            }
            Linked(to: { _ in Shelf(problem: problem) }, scopes: ["read"]) {
                On(.yes) { _, turn in
                    try turn.account.read()
                    return "Read."
                }
            }
            On(.sessionEnded, reply: "never said")
        }
    }

    private func alexa(_ skill: Skill, linked: Bool = true) -> Conversation {
        let alexa = Conversation(with: skill)
        if linked { alexa.link(AccessToken("token")) }
        return alexa
    }

    private func outcomes() -> [String] { events.all.map { "\($0.outcome)" } }

    @Test("Is one, with what came and what was answered")
    func answered() async throws {
        let heard = try await alexa(skill()).launch()
        let event = try #require(events.all.first)
        #expect(events.all.count == 1)
        #expect(event.requestID == "amzn1.echo-api.request.1")
        #expect(event.requestType == "LaunchRequest")
        #expect(event.intent == nil)
        #expect(event.duration == .milliseconds(250))
        #expect(event.bytesIn > 100)
        #expect(event.bytesOut == heard.responseJSON.jsonBytes().count)
        #expect(event.remarks.isEmpty)
    }

    @Test("Distinguishes a turn with the account from one that asked to link it")
    func linking() async throws {
        try await alexa(skill()).yes()
        try await alexa(skill(), linked: false).yes()
        try await alexa(skill(refusing: .rejected)).yes()
        try await alexa(skill(refusing: .insufficientScope(["read"]))).yes()
        try await alexa(skill(refusing: .insufficientScope(["write"]))).yes()
        #expect(
            outcomes() == [
                "answered with the linked account", "asked to link an account",
                "asked to link again: the provider refused the token", "missing scopes [read]",
                "missing scopes [write]",
            ])
        guard case .scopesNotConfigured(["write"])? = events.remarks.first else {
            Issue.record("no remark on the scopes: \(events.remarks)")
            return
        }
    }

    @Test("Reports a failure once, with its error and without the error's text")
    func failed() async throws {
        try await alexa(skill()).help()
        #expect(events.all.count == 1)
        #expect(events.failures.first is Mishap)
        #expect(outcomes() == ["failed with Mishap"])
    }

    @Test("Reports a late turn once, also when its handler fails afterwards")
    func late() async throws {
        let heard = try await alexa(skill()).intend("AMAZON.RepeatIntent")
        await heard.settled()
        #expect(outcomes() == ["late"])
        #expect(events.all.first?.duration == .seconds(3))
        #expect(events.all.first?.intent == "AMAZON.RepeatIntent")
    }

    @Test("Reports what was refused before any handler ran")
    func refused() async throws {
        let body =
            #"{"request":{"type":"LaunchRequest"},"context":{"System":{"application":{"applicationId":"other"}}}}"#
        _ = await skill().respond(to: Array(body.utf8))
        #expect(events.all.first?.requestType == "LaunchRequest")
        _ = await skill().respond(to: Array("{".utf8))
        #expect(events.all.last?.requestID == nil)
        #expect(events.all.last?.bytesIn == 1)
        #expect(outcomes().first == "rejected: the request is for another skill")
        #expect(outcomes().last?.hasPrefix("rejected: the body is not an Alexa request") == true)
    }

    @Test("Reports what could not be sent as it was")
    func defective() async throws {
        try await alexa(skill()).stop()
        #expect(outcomes() == ["answered"])
        #expect(events.defects.count == 1)
    }

    @Test("Reports that Alexa could not use an earlier response")
    func earlierAnswerRefused() async throws {
        let request: JSON = [
            "type": "SessionEndedRequest", "requestId": "r", "reason": "ERROR",
            "error": ["type": "INVALID_RESPONSE", "message": "it quoted: secret words"],
        ]
        _ = try await alexa(skill()).send(request)
        #expect(events.all.first?.description.contains("earlier response (INVALID_RESPONSE)") == true)
        #expect(!"\(events.all)".contains("secret"))
    }

    @Test("Contains nothing that was said")
    func silence() async throws {
        let skill = Skill(onEvent: events.note) { On(.intent(named: "Order"), reply: "secret order") }
        try await Conversation(with: skill).intend("Order", slots: ["drink": "secret tea"])
        var shown = "\(events.all)"
        dump(events.all, to: &shown)
        #expect(events.all.first?.intent == "Order")
        #expect(!shown.contains("secret"))
    }
}
