// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A skill's table")
struct RoutingTests {
    struct Order: Intent {
        var drink: String?
    }

    @Test("Finds the handler of each request, whatever the order")
    func dispatch() async throws {
        let alexa = Conversation(
            with: Skill {
                On(.anything, reply: "anything")
                On(.request("Example.Thing"), reply: "thing")
                On(.intent(Order.self), reply: "order")
                On(.intent(named: "Other"), reply: "other")
                On(.builtIn("AMAZON.ScrollUpIntent"), reply: "up")
                On(.stop, .cancel, reply: "bye")
                On(.launch, reply: "launch")
            })
        #expect(try await alexa.launch().text == "launch")
        #expect(try await alexa.say(Order()).text == "order")
        #expect(try await alexa.intend("Other").text == "other")
        #expect(try await alexa.intend("AMAZON.ScrollUpIntent").text == "up")
        #expect(try await alexa.stop().text == "bye")
        #expect(try await alexa.cancel().text == "bye")
        #expect(try await alexa.send(["type": "Example.Thing"] as JSON).text == "thing")
        #expect(try await alexa.send(["type": "Example.Other"] as JSON).text == "anything")
        #expect(try await alexa.intend("Unheard").text == "anything")
        #expect(try await alexa.help().text == "anything")
    }

    @Test("Gives intents without a handler to the handler of all intents, before the catch-all")
    func allIntents() async throws {
        let alexa = Conversation(
            with: Skill {
                On(.anything, reply: "anything")
                On(.request("IntentRequest"), reply: "an intent")
            })
        #expect(try await alexa.intend("Unheard").text == "an intent")
        #expect(try await alexa.launch().text == "anything")
    }

    @Test("Gives a request that its handler cannot read to the catch-all, whether or not one of them waits")
    func unreadable() async throws {
        let unreadable = Trigger<Int>(request: "LaunchRequest") { _ in nil }
        let skills = [
            Skill {
                On(unreadable) { _, _ in "read" }
                On(.anything) { _, _ in "anything" }
            },
            Skill {
                On(unreadable) { _, _ in
                    await Task.yield()
                    return "read"
                }
                On(.anything) { _, _ in "anything" }
            },
            Skill {
                On(unreadable) { _, _ in "read" }
                On(.anything) { _, _ in
                    await Task.yield()
                    return "anything"
                }
            },
        ]
        for skill in skills { #expect(try await Conversation(with: skill).launch().text == "anything") }
        let events = Notes<Skill.Event>()
        let alone = Skill(onEvent: events.note) { On(unreadable) { _, _ in "read" } }
        #expect(
            try await Conversation(with: alone).launch().text == "Sorry, something went wrong. Please try again later.")
        #expect(events.failures.count == 1)
    }

    @Test("Runs a handler that never waits in its caller's task, and one that may in a task of its own")
    func ownTask() async throws {
        let tasks = Notes<Int?>()
        @Sendable func note() { tasks.note(unsafe withUnsafeCurrentTask { unsafe $0?.hashValue }) }
        @Sendable func atOnce(_: LaunchRequest, _: Turn<Guest>) throws -> Reply {
            note()
            #expect(Deadline.current != nil)
            return "at once"
        }
        @Sendable func waiting(_: BuiltInIntent, _: Turn<Guest>) async throws -> Reply {
            note()
            return "later"
        }
        let skill = Skill {
            On(.launch, reply: atOnce)
            On(.help, reply: waiting)
        }
        note()
        #expect(try await Conversation(with: skill).launch().text == "at once")
        #expect(try await Conversation(with: skill).help().text == "later")
        #expect(tasks.all.count == 3)
        #expect(tasks.all[0] == tasks.all[1])
        #expect(tasks.all[0] != tasks.all[2])
        #expect(Deadline.current == nil)
    }

    @Test("Asks the first of two handlers for the same thing, and names the mistake")
    func duplicates() async throws {
        let skill = Skill {
            On(.help, reply: "first")
            On(.help, reply: "second")
            On(.help, reply: "third")
            On(.launch, reply: "launch")
            Linked(to: { $0 }) { On(.launch, reply: "linked") }
        }
        #expect(skill.validate() == [.duplicate("AMAZON.HelpIntent"), .duplicate("LaunchRequest")])
        #expect(try await Conversation(with: skill).help().text == "first")
        #expect(try await Conversation(with: skill).launch().text == "launch")
    }

    @Test("Has handlers by condition and by loop")
    func builder() async throws {
        func skill(_ isOn: Bool, _ names: [String]) -> Skill {
            Skill {
                if isOn { On(.help, reply: "help") }
                if isOn { On(.yes, reply: "on") } else { On(.yes, reply: "off") }
                for name in names { On(.intent(named: name), reply: Reply.say(name)) }
            }
        }
        let on = Conversation(with: skill(true, ["A", "B"]))
        #expect(try await on.help().text == "help")
        #expect(try await on.yes().text == "on")
        #expect(try await on.intend("B").text == "B")
        #expect(try await Conversation(with: skill(false, [])).yes().text == "off")
    }

    @Test("Does not run a typed intent whose confirmation was denied")
    func denied() async throws {
        let denied = AlexaIntent(
            "Order", slots: ["drink": Slot(name: "drink", value: "tea")], confirmationStatus: .denied)
        let alone = Conversation(with: Skill { On(.intent(Order.self), reply: "never") })
        var heard = try await alone.say(denied)
        #expect(heard.text == "Okay.")
        #expect(!heard.isOpen)

        let both = Conversation(
            with: Skill {
                On(.intent(Order.self), reply: "never")
                On(.denied(Order.self)) { order, turn in
                    "No \(order.drink ?? "drink"): \(turn.dialog.confirmation.rawValue)."
                }
            })
        #expect(try await both.say(denied).text == "No tea: DENIED.")
        #expect(try await both.say(Order()).text == "never")

        // A handler that reads the intent itself sees all of it.
        let raw = Conversation(
            with: Skill { On(.intent(named: "Order")) { intent, _ in .say(intent.confirmationStatus.rawValue) } })
        heard = try await raw.say(denied)
        #expect(heard.text == "DENIED")
    }

    @Test("Answers what it has no handler for, and tells the developer")
    func unhandled() async throws {
        let events = Notes<Skill.Event>()
        let alexa = Conversation(with: Skill(onEvent: events.note) { On(.help, reply: "help") })
        var heard = try await alexa.launch()
        #expect(!heard.text.isEmpty)
        #expect(heard.isOpen)
        heard = try await alexa.intend("Unheard")
        #expect(!heard.text.isEmpty)
        #expect(heard.isOpen)
        heard = try await alexa.canFulfill("Unheard")
        #expect(heard.envelope.response.canFulfillIntent?.canFulfill == .no)
        #expect(heard.text.isEmpty)
        heard = try await alexa.end()
        #expect(heard.responseJSON == ["version": "1.0", "response": [:]])
        heard = try await alexa.event(.enabled)
        #expect(heard.responseJSON == ["version": "1.0", "response": [:]])
        let unhandled = events.all.filter { if case .unhandled = $0.outcome { true } else { false } }
        #expect(unhandled.map(\.requestType) == ["LaunchRequest", "IntentRequest"])
        #expect(unhandled.map(\.intent) == [nil, "Unheard"])
    }

    @Test("Passes a request that is malformed for its type on to the catch-all")
    func malformed() async throws {
        let body: JSON = ["type": "IntentRequest", "intent": 3]
        let caught = Conversation(
            with: Skill {
                On(.anything) { json, _ in "caught \(json["intent"]?.int ?? 0)" }
                On(.event(.enabled), reply: .silence)
            })
        #expect(try await caught.send(body).text == "caught 3")

        struct Thing: Sendable {}
        let own = Trigger<Thing>(request: "Example.Thing") { _ in nil }
        let passed = Conversation(
            with: Skill {
                On(own, reply: "never")
                On(.anything, reply: "caught")
            })
        #expect(try await passed.send(["type": "Example.Thing"] as JSON).text == "caught")

        let events = Notes<Skill.Event>()
        let alone = Conversation(with: Skill(onEvent: events.note) { On(own, reply: "never") })
        #expect(try await alone.send(["type": "Example.Thing"] as JSON).status == 200)
        #expect(events.failures.count == 1)
    }

    @Test("Gives a typed event to its handler")
    func events() async throws {
        let kinds = Notes<SkillEvent.Kind>()
        let alexa = Conversation(
            with: Skill {
                On(.event(.disabled)) { event, _ in
                    kinds.note(event.kind)
                    return .silence
                }
            })
        try await alexa.event(.disabled)
        try await alexa.event(.enabled)
        #expect(kinds.all == [.disabled])
    }
}
