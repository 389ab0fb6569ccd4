// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import MixtapeDemo
import MixtapeTerminal
import Testing

struct RespondTests {
    static func launch(for skill: String) -> [UInt8] {
        let application = AlexaApplication(applicationID: skill)
        let request = LaunchRequest(
            head: RequestHead(requestID: "amzn1.echo-api.request.1", timestamp: "2026-11-23T19:00:00Z", locale: .enUS))
        var envelope = RequestEnvelope(
            context: Context(system: SystemState(application: application)), request: .launch(request))
        envelope.session = Session(isNew: true, sessionID: "amzn1.echo-api.session.1", application: application)
        return envelope.jsonBytes()
    }

    @Test("Answers a request to any skill when none is named", arguments: [nil, ""])
    func anySkill(_ id: String?) async throws {
        let answer = await Respond(
            to: Self.launch(for: "amzn1.ask.skill.other"), skillID: id, over: DemoSpotify().transport)
        #expect(answer.exitCode == 0)
        #expect(answer.problem == nil)
        let envelope = try ResponseEnvelope(json: answer.body)
        #expect(envelope.response.card == .linkAccount)
    }

    @Test("Answers the skill that is named")
    func thisSkill() async {
        let answer = await Respond(
            to: Self.launch(for: "amzn1.ask.skill.mine"), skillID: "amzn1.ask.skill.mine", over: DemoSpotify().transport
        )
        #expect(answer.exitCode == 0)
    }

    @Test("Refuses another skill's request, and says so")
    func otherSkill() async throws {
        let answer = await Respond(
            to: Self.launch(for: "amzn1.ask.skill.other"), skillID: "amzn1.ask.skill.mine",
            over: DemoSpotify().transport)
        #expect(answer.exitCode == 1)
        #expect(answer.problem == "the request is for another skill")
        _ = try ResponseEnvelope(json: answer.body)
    }

    static let rubbish: [(name: String, body: [UInt8], says: String)] = [
        ("nothing", [], "not an Alexa request"),
        ("no JSON", Array("Hello, Alexa!".utf8), "at byte 0"),
        ("JSON that is no envelope", Array(#"{"hello": "Alexa"}"#.utf8), "request"),
        ("a list", Array("[1, 2, 3]".utf8), "not an Alexa request"),
        ("a request without a type", Array(#"{"version": "1.0", "request": {"requestId": "1"}}"#.utf8), "type"),
        ("half an envelope", Array(launch(for: "amzn1.ask.skill.mine").dropLast(20)), "at byte"),
        ("ten megabytes of brackets", Array(repeating: UInt8(ascii: "["), count: 10_000_000), "not an Alexa request"),
        ("bytes that are no UTF-8", [0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D], "not an Alexa request"),
    ]

    @Test("Refuses invalid input with a reason, and still answers valid JSON", arguments: rubbish.indices)
    func refuses(_ place: Int) async throws {
        let (name, body, says) = Self.rubbish[place]
        let answer = await Respond(to: body, skillID: nil, over: DemoSpotify().transport)
        #expect(answer.exitCode == 1, "\(name)")
        let problem = try #require(answer.problem)
        #expect(problem.contains(says), "\(name): \(problem)")
        _ = try ResponseEnvelope(json: answer.body)
    }
}
