// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A reply")
struct ReplyTests {
    private func heard(_ reply: Reply) async throws -> Heard {
        try await Conversation(with: Skill { On(.launch, reply: reply) }).launch()
    }

    @Test("Closes, listens, or leaves the session open: the three states of shouldEndSession")
    func endings() async throws {
        #expect(try await heard("Bye!").shouldEndSession == true)
        #expect(try await heard(.say("Bye!")).shouldEndSession == true)
        #expect(try await heard(.ask("Well?")).shouldEndSession == false)
        #expect(try await heard(.silence).shouldEndSession == nil)
        #expect(try await heard(.say("Look.").ending(.stayOpen)).shouldEndSession == nil)
        #expect(try await heard(.say("Go on.").ending(.listen)).shouldEndSession == false)
        #expect(try await heard(.say("One.").reprompt("Two?")).shouldEndSession == false)
    }

    @Test("Asks the question again when no other reprompt is given")
    func reprompt() async throws {
        #expect(try await heard(.ask("Which one?")).reprompt == "Which one?")
        #expect(try await heard(.ask("Which one?", reprompt: "Say a name.")).reprompt == "Say a name.")
        #expect(try await heard("Bye!").reprompt == nil)
        #expect(try await heard(.ask("Which one?").ending(.close)).reprompt == nil)
    }

    @Test("Says nothing about the session beside a video")
    func video() async throws {
        let launch = Directive.other(["type": "VideoApp.Launch", "videoItem": ["source": "https://example.com/a.mp4"]])
        for reply in [Reply.ask("Look!"), .say("Look!"), .silence] {
            let heard = try await heard(reply.directive(launch))
            #expect(heard.shouldEndSession == nil)
            #expect(heard.reprompt == nil)
            #expect(heard.directives.map(\.type) == ["VideoApp.Launch"])
        }
    }

    @Test("Shows a card and sends directives in their order")
    func parts() async throws {
        let heard = try await heard(
            .say("Here you are.").card(.simple(title: "Now", content: "This & that"))
                .directive(.delegate()).directive(.elicit(slot: "name")))
        #expect(heard.card == .simple(title: "Now", content: "This & that"))
        #expect(heard.directives == [.delegate(), .elicit(slot: "name")])
        #expect(!heard.asksToLink)
    }

    @Test("May be written as an interpolated literal")
    func literal() async throws {
        let name = "Simon & Garfunkel"
        #expect(try await heard("Playing \(name).").text == "Playing Simon & Garfunkel.")
        #expect(try await heard(.say(name.dropLast(12))).text == "Simon")
    }

    @Test("Is a valid envelope with nothing in it when it is silent")
    func silence() async throws {
        #expect(
            try await heard(.silence).responseJSON == ["version": "1.0", "sessionAttributes": [:], "response": [:]])
    }

    @Test("Answers a CanFulfillIntentRequest and a call of Alexa Conversations")
    func otherAnswers() async throws {
        let alexa = Conversation(
            with: Skill {
                On(.canFulfillIntent) { request, _ in
                    .canFulfill(CanFulfillIntent(canFulfill: request.intent.name == "Known" ? .yes : .maybe))
                }
                On(.request("Dialog.API.Invoked"), reply: .apiResponse(["seats": 4]))
            })
        #expect(try await alexa.canFulfill("Known").envelope.response.canFulfillIntent?.canFulfill == .yes)
        #expect(try await alexa.canFulfill("Other").envelope.response.canFulfillIntent?.canFulfill == .maybe)
        let heard = try await alexa.send(["type": "Dialog.API.Invoked", "apiRequest": ["name": "book"]] as JSON)
        #expect(heard.envelope.response.apiResponse == ["seats": 4])
    }
}

@Suite("What Alexa does not allow in an answer")
struct DroppingTests {
    private func answer(_ reply: Reply, to request: JSON) async throws -> (heard: Heard, dropped: [String]) {
        let events = Notes<Skill.Event>()
        let alexa = Conversation(with: Skill(onEvent: events.note) { On(.anything, reply: reply) })
        let outside: Bool? = request["type"] == "CanFulfillIntentRequest" ? true : nil
        return (try await alexa.send(request, inSession: outside), events.dropped)
    }

    private static let talkative = Reply.ask("Hello!").card(.linkAccount).directive(.delegate())
        .session(SessionKey<Int>("n"), 1)

    @Test(
        "Is left out and reported when Alexa ignores the answer",
        arguments: [
            "SessionEndedRequest", "AlexaSkillEvent.SkillEnabled", "AlexaSkillEvent.Unheard",
            "System.ExceptionEncountered",
            "Messaging.MessageReceived",
        ])
    func none(_ type: String) async throws {
        let answer = try await answer(Self.talkative, to: ["type": .string(type)])
        #expect(answer.heard.responseJSON == ["version": "1.0", "response": [:]])
        #expect(
            answer.dropped == ["speech", "reprompt", "card", "Dialog.Delegate", "session attribute n"])
    }

    @Test(
        "Drops everything but the player's directives in answer to the player",
        arguments: [
            "AudioPlayer.PlaybackNearlyFinished", "PlaybackController.NextCommandIssued",
        ])
    func player(_ type: String) async throws {
        let stop = Directive.other(["type": "AudioPlayer.Stop"])
        let answer = try await answer(Self.talkative.directive(stop), to: ["type": .string(type)])
        #expect(answer.heard.directives.map(\.type) == ["AudioPlayer.Stop"])
        #expect(answer.heard.speechJSON == nil)
        #expect(answer.heard.shouldEndSession == nil)
        #expect(answer.dropped == ["speech", "reprompt", "card", "Dialog.Delegate", "session attribute n"])
    }

    @Test("Gives the same answer when nothing listens to events")
    func inquiry() async throws {
        let request: JSON = ["type": "CanFulfillIntentRequest", "intent": ["name": "Order"]]
        let answer = try await answer(Self.talkative, to: request)
        #expect(
            answer.heard.responseJSON == ["version": "1.0", "response": ["canFulfillIntent": ["canFulfill": "NO"]]])
        #expect(answer.dropped.contains("speech"))
    }

    @Test("Is the answer to another question")
    func otherQuestion() async throws {
        let answer = try await answer(.canFulfill(CanFulfillIntent(canFulfill: .yes)), to: ["type": "LaunchRequest"])
        #expect(answer.heard.envelope.response.canFulfillIntent == nil)
        #expect(answer.dropped == ["canFulfillIntent"])
    }

    @Test(
        "Drops nothing in a conversation",
        arguments: ["LaunchRequest", "Alexa.Presentation.APL.UserEvent", "Example.New"])
    func conversation(_ type: String) async throws {
        let answer = try await answer(Self.talkative, to: ["type": .string(type)])
        #expect(answer.heard.text == "Hello!")
        #expect(answer.heard.sessionAttributes["n"] == 1)
        #expect(answer.dropped.isEmpty)
    }
}
