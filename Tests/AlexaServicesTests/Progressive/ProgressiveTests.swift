// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServicesTesting
import AlexaTesting
import LinkedHTTPTesting
import Synchronization
import Testing

@Suite("A progressive response", .timeLimit(.minutes(1)))
struct ProgressiveTests {
    private let clock = ManualClock()
    private let results = Notes<String>()

    /// A skill that says something ahead of its answer.
    private func skill(
        over http: any HTTP.Transport, saying speech: any Speakable & Sendable = "One moment.",
        before: @escaping @Sendable () -> Void = {}, times: Int = 1
    ) -> Skill {
        let answer: @Sendable (RequestEnvelope) async throws -> Reply = { [results] envelope in
            before()
            let services = try AlexaServices(envelope, over: http)
            for _ in 0..<times { results.note("\(await services.say(speech))") }
            return "Done."
        }
        return Skill(deadline: .seconds(7), clock: clock) {
            On(.launch) { _, turn in try await answer(turn.envelope) }
            On(.yes) { _, turn in try await answer(turn.envelope) }
            On(.event(.enabled)) { _, turn in try await answer(turn.envelope) }
            On(.purchase(.buy)) { _, turn in try await answer(turn.envelope) }
        }
    }

    @Test("Is sent with the request's id and token before the answer")
    func sent() async throws {
        let alexa = ScriptedTransport { ExpectedRequest(.post, "/v1/directives", answer: .status(204)) }
        #expect(try await Conversation(with: skill(over: alexa)).launch().text == "Done.")
        let request = try #require(alexa.requests.first)
        #expect(request.carries(AlexaAPIToken("example-api-token")))
        #expect(
            request.json == [
                "header": ["requestId": "amzn1.echo-api.request.1"],
                "directive": ["type": "VoicePlayer.Speak", "speech": "<speak>One moment.</speak>"],
            ])
        #expect(results.all == ["said ahead of the answer"])
    }

    @Test("Is escaped, or markup that Alexa accepts")
    func markup() async throws {
        let services = SimulatedServices()
        for speech: any Speakable & Sendable in [
            "Tom & <Jerry>", Speech("Tom & Jerry"), "One\(.pause(.seconds(1)))two" as Speech,
            "A \(.pause(.seconds(11)))long pause" as Speech, OutputSpeech.ssml("<speak>own</speak>"),
        ] {
            _ = try await Conversation(with: skill(over: services, saying: speech)).launch()
        }
        #expect(
            services.said == [
                "<speak>Tom &amp; &lt;Jerry&gt;</speak>", "<speak>Tom &amp; Jerry</speak>",
                #"<speak>One<break time="1000ms"/>two</speak>"#, "<speak>A long pause</speak>", "<speak>own</speak>",
            ])
    }

    @Test("Is sent once in a turn, and again in the next")
    func once() async throws {
        let services = SimulatedServices()
        let alexa = Conversation(with: skill(over: services, times: 3))
        _ = try await alexa.launch()
        #expect(
            results.all == ["said ahead of the answer"]
                + Array(repeating: "not said: something was said in this turn", count: 2))
        _ = try await alexa.yes()
        #expect(services.said.count == 2)
    }

    @Test("Is sent once by many tasks at the same time")
    func concurrently() async throws {
        let services = SimulatedServices()
        let client = try AlexaServices(
            AlexaAPIToken("example-api-token"), at: .alexaNorthAmerica, requestID: "r", over: services)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<64 { group.addTask { await client.say("One moment.", within: .seconds(3_600)) } }
        }
        #expect(services.said.count == 1)
    }

    @Test("Is not sent when it would be late")
    func late() async throws {
        let services = SimulatedServices()
        let clock = clock
        for passed in [5_500, 6_999, 7_000, 60_000] {
            let skill = skill(over: services, before: { clock.advance(by: .milliseconds(passed)) })
            _ = try await Conversation(with: skill).launch()
        }
        #expect(services.calls.isEmpty)
        let skill = skill(over: services, before: { clock.advance(by: .milliseconds(5_300)) })
        _ = try await Conversation(with: skill).launch()
        #expect(services.said.count == 1)
    }

    @Test("Is not sent by a cancelled task")
    func cancelled() async throws {
        let services = SimulatedServices()
        let client = try AlexaServices(
            AlexaAPIToken("example-api-token"), at: .alexaNorthAmerica, requestID: "r", over: services)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return "\(await client.say("One moment."))"
        }
        task.cancel()
        #expect(await task.value == "not said: too little time is left")
        #expect(services.calls.isEmpty)
    }

    @Test("Costs the turn no more than its limit if Alexa does not answer")
    func slow() async throws {
        let clock = clock
        let alexa = ScriptedTransport { ExpectedRequest(.post, "/v1/directives", answer: .never) }
        async let heard = Conversation(with: skill(over: alexa)).launch()
        // The deadline of the turn, the limit, and the transport, which waits for it.
        await clock.whenAsleep(3)
        clock.advance(by: .milliseconds(800))
        #expect(try await heard.text == "Done.")
        #expect(results.all == ["not said: failed with DeadlineExceeded"])
    }

    /// A transport that goes on when its task is cancelled.
    private struct Stubborn: HTTP.Transport {
        let gate: ManualClock

        func send(_ request: HTTP.Request) async throws -> HTTP.Response {
            await Task { [gate] in try? await gate.sleep(for: .seconds(1)) }.value
            return HTTP.Response(status: .noContent)
        }
    }

    @Test("Costs the turn no more than its limit if the transport ignores its cancellation")
    func stubborn() async throws {
        let (clock, gate) = (clock, ManualClock())
        async let heard = Conversation(with: skill(over: Stubborn(gate: gate))).launch()
        // The deadline of the turn and the limit.
        await clock.whenAsleep(2)
        await gate.whenAsleep()
        clock.advance(by: .milliseconds(800))
        #expect(try await heard.text == "Done.")
        #expect(results.all == ["not said: failed with DeadlineExceeded"])
        gate.advance(by: .seconds(1))
    }

    @Test("Does not fail the turn if Alexa refuses it", arguments: [400, 401, 403, 429, 500, 503])
    func refused(_ status: Int) async throws {
        let alexa = ScriptedTransport {
            ExpectedRequest(.post, "/v1/directives", answer: .status(HTTP.Status(status)))
        }
        #expect(try await Conversation(with: skill(over: alexa, times: 2)).launch().text == "Done.")
        #expect(
            results.all == ["not said: failed with AlexaServiceError", "not said: something was said in this turn"])
        #expect(alexa.requests.count == 1)
    }

    @Test("Is not sent in answer to events and purchases")
    func otherRequests() async throws {
        let services = SimulatedServices()
        let alexa = Conversation(with: skill(over: services))
        try await alexa.event(.enabled)
        try await alexa.send(["type": "Connections.Response", "name": "Buy", "status": ["code": "200"]])
        #expect(results.all == Array(repeating: "not said: Alexa allows it for launches and intents only", count: 2))
        #expect(services.calls.isEmpty)
    }

    @Test("Is not sent if there is nothing to say, or too much")
    func length() async throws {
        let services = SimulatedServices()
        for text in ["", String(repeating: "a", count: 585), String(repeating: "a", count: 586)] {
            _ = try await Conversation(with: skill(over: services, saying: text)).launch()
        }
        #expect(
            results.all == [
                "not said: the text is empty", "said ahead of the answer",
                "not said: the text is longer than Alexa accepts",
            ])
    }
}
