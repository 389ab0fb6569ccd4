// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

private func oops(_ error: any Error, _ turn: Turn<Guest>) -> Reply { "Oops." }
private func kind(_ error: any Error, _ turn: Turn<Guest>) -> Reply {
    .say("\(type(of: error)) in \(turn.request.type)")
}

@Suite("Middleware")
struct MiddlewareTests {
    struct Wrap: SkillMiddleware {
        let name: String
        let notes: Notes<String>

        func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply {
            notes.note("\(name) before \(turn.request.type)")
            let reply = try await next(turn)
            notes.note("\(name) after \(reply.speech?.text ?? "")")
            return reply
        }
    }

    struct TellErrors: SkillMiddleware {
        let notes: Notes<String>
        func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply {
            let reply = try await next(turn)
            notes.note(reply.error.map { "\(type(of: $0))" } ?? "none")
            return reply
        }
    }

    struct Refuse: SkillMiddleware {
        func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply { throw Mishap() }
    }

    struct Closed: SkillMiddleware {
        func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply { "We are closed." }
    }

    @Test("Wraps the handler, the first one outermost")
    func order() async throws {
        let notes = Notes<String>()
        let skill = Skill(middleware: [Wrap(name: "A", notes: notes), Wrap(name: "B", notes: notes)]) {
            On(.launch) { _, _ in
                notes.note("handler")
                return "Hello."
            }
        }
        #expect(try await Conversation(with: skill).launch().text == "Hello.")
        #expect(
            notes.all == [
                "A before LaunchRequest", "B before LaunchRequest", "handler", "B after Hello.", "A after Hello.",
            ])
    }

    @Test("Sees the replies that the handler's errors have become, and those of unhandled requests")
    func seesErrors() async throws {
        let notes = Notes<String>()
        let skill = Skill(middleware: [Wrap(name: "A", notes: notes)], onError: oops) {
            On(.launch) { _, _ in throw Mishap() }
            Linked(to: { $0 }) { On(.help, reply: "never") }
        }
        let alexa = Conversation(with: skill)
        #expect(try await alexa.launch().text == "Oops.")
        #expect(notes.all.last == "A after Oops.")
        #expect(try await alexa.help().asksToLink)
        #expect(notes.all.last?.contains("link") == true)
        try await alexa.end()
        #expect(notes.all.last == "A after ")
    }

    @Test("Reads from a reply which error it was made from")
    func readsErrors() async throws {
        let notes = Notes<String>()
        let skill = Skill(middleware: [TellErrors(notes: notes)]) {
            On(.launch, reply: "Hello.")
            On(.help) { _, _ in throw Mishap() }
            Linked(to: { $0 }) { On(.yes, reply: "never") }
        }
        let alexa = Conversation(with: skill)
        try await alexa.launch()
        try await alexa.help()
        try await alexa.yes()
        #expect(notes.all == ["none", "Mishap", "AccountNotLinked"])
    }

    @Test("May throw itself, and becomes a reply behind it")
    func throwsItself() async throws {
        let events = Notes<Skill.Event>()
        let notes = Notes<String>()
        let skill = Skill(
            middleware: [Wrap(name: "A", notes: notes), Refuse()], onError: kind,
            onEvent: events.note
        ) { On(.launch, reply: "never") }
        #expect(try await Conversation(with: skill).launch().text == "Mishap in LaunchRequest")
        #expect(events.failures.count == 1)
    }

    @Test("May answer without the handler")
    func answers() async throws {
        let skill = Skill(middleware: [Closed()]) { On(.launch) { _, _ in throw Mishap() } }
        #expect(try await Conversation(with: skill).launch().text == "We are closed.")
    }
}

@Suite("An error")
struct ErrorReplyTests {
    struct Empty: ReplyableError {
        func reply(in turn: Turn<Guest>) -> Reply { .ask("Nothing here for \(turn.locale?.rawValue ?? "").") }
    }

    @Test("That has its own reply is answered with it")
    func replyable() async throws {
        let events = Notes<Skill.Event>()
        let skill = Skill(onEvent: events.note) { On(.launch) { _, _ in throw Empty() } }
        let heard = try await Conversation(with: skill).launch()
        #expect(heard.text == "Nothing here for en-US.")
        #expect(heard.isOpen)
        #expect(events.failures.isEmpty)
    }

    @Test("That has no reply is answered with the skill's sentence, and reported")
    func unknown() async throws {
        let events = Notes<Skill.Event>()
        let skill = Skill(
            onError: kind, onEvent: events.note
        ) { On(.launch) { _, _ in throw Mishap() } }
        #expect(try await Conversation(with: skill).launch().text == "Mishap in LaunchRequest")
        #expect(events.failures.first is Mishap)
        #expect(events.all.map(\.requestType) == ["LaunchRequest"])
    }

    @Test("Has a sentence by default, and closes the session")
    func byDefault() async throws {
        let heard = try await Conversation(with: Skill { On(.launch) { _, _ in throw Mishap() } }).launch()
        #expect(!heard.text.isEmpty)
        #expect(heard.shouldEndSession == true)
    }
}
