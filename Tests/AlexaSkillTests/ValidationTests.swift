// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A skill against its interaction model")
struct ValidationTests {
    struct Order: Intent {
        var drink: String
        var size: Int?
        var at: AlexaTime?
        var taste: Resolved<Taste>?
        var extras: [String]?
        enum Taste: String, Codable, Sendable { case sweet, sour }
    }

    struct Forecast: Intent {
        var day: AlexaDate
        var mood: Mood
        enum Mood: String, Codable, Sendable { case good, bad }
    }

    private static let certified: [InteractionModel.Intent] = [
        .init("AMAZON.HelpIntent"), .init("AMAZON.StopIntent"), .init("AMAZON.CancelIntent"),
    ]

    private static let slots: [InteractionModel.Slot] = [
        .init("drink", type: "Drink"), .init("size", type: "AMAZON.NUMBER"), .init("at", type: "AMAZON.TIME"),
        .init("taste", type: "Taste"), .init("extras", type: "AMAZON.Food", takesSeveral: true),
    ]

    private static let types: [InteractionModel.SlotType] = [
        .init("Drink", values: [.init("Tea", id: "tea")]), .init("Taste", values: [.init("sweet")]),
    ]

    private func model(
        _ intents: [InteractionModel.Intent] = [.init("Order", slots: slots)],
        certified: [InteractionModel.Intent] = certified
    ) -> InteractionModel {
        InteractionModel(invocationName: "the bar", intents: intents + certified, types: Self.types)
    }

    private static let skill = Skill {
        On(.launch, reply: "Hello.")
        On(.help, .stop, .cancel, reply: "Well.")
        On(.intent(Order.self), reply: "Coming.")
    }

    @Test("Has no defects when both agree")
    func clean() {
        #expect(Self.skill.validate().isEmpty)
        #expect(Self.skill.validate(against: model()) == [])
    }

    @Test("Names intents without a handler, and handlers without an intent")
    func unmatched() {
        let defects = Self.skill.validate(against: model([.init("Refill")]))
        #expect(defects == [.intentWithoutHandler("Refill"), .handlerWithoutIntent("Order")])
    }

    @Test("Takes a catch-all for a handler of every intent, though not of those that certification asks for")
    func catchAll() {
        let skill = Skill {
            On(.anything, reply: "What?")
            On(.intent(Order.self), reply: "Coming.")
        }
        let defects = skill.validate(against: model())
        #expect(defects.count == 3)
        #expect(defects.allSatisfy { if case .certification = $0 { true } else { false } })
    }

    @Test("Names two handlers for the same, and two intents of the same name")
    func duplicates() {
        let skill = Skill {
            On(.launch, reply: "Hello.")
            On(.help, .stop, .cancel, reply: "Well.")
            On(.intent(Order.self), reply: "Coming.")
            Linked(to: { $0 }) { On(.intent(Order.self), reply: "Coming.") }
        }
        let twice = InteractionModel.Intent("Order", slots: Self.slots)
        #expect(skill.validate() == [.duplicate("Order")])
        #expect(skill.validate(against: model([twice, twice])) == [.duplicate("Order"), .duplicateIntent("Order")])
    }

    @Test("Names slots that are never read, and slots that the model does not have")
    func slots() {
        let more = Self.slots + [.init("tip", type: "AMAZON.NUMBER")]
        #expect(
            Self.skill.validate(against: model([.init("Order", slots: more)])) == [
                .slotNeverRead("tip", intent: "Order")
            ])
        let fewer = Array(Self.slots.dropLast())
        #expect(
            Self.skill.validate(against: model([.init("Order", slots: fewer)])) == [
                .slotUnknown("extras", intent: "Order")
            ])
        let none = Self.skill.validate(against: model([.init("Order")]))
        #expect(none.contains(.slotUnknown("drink", intent: "Order")))
    }

    @Test("Names an intent that cannot be read from what its slot types hold")
    func unreadable() {
        let skill = Skill {
            On(.launch, reply: "Hello.")
            On(.help, .stop, .cancel, reply: "Well.")
            On(.intent(Forecast.self), reply: "Rain.")
        }
        let wrong = model([.init("Forecast", slots: [.init("day", type: "AMAZON.DATE"), .init("mood", type: "Drink")])])
        guard case .intentUnreadable("Forecast", let why)? = skill.validate(against: wrong).first else {
            Issue.record("not found: \(skill.validate(against: wrong))")
            return
        }
        #expect(why.contains("mood"))
    }

    @Test("Names what certification asks for")
    func certification() {
        let bare = Skill { On(.intent(Order.self), reply: "Coming.") }
        let texts = bare.validate(against: model(certified: [])).map(\.description)
        for needed in ["AMAZON.HelpIntent", "AMAZON.StopIntent", "AMAZON.CancelIntent", "launch"] {
            #expect(texts.contains { $0.contains("certification") && $0.contains(needed) })
        }
        let handled = Self.skill.validate(against: model(certified: Array(Self.certified.dropFirst())))
        #expect(handled.contains { "\($0)".contains("AMAZON.HelpIntent in the interaction model") })
    }

    @Test(
        "Says each defect in a sentence that names what is wrong",
        arguments: [
            (Defect.duplicate("A"), "A"), (.intentWithoutHandler("B"), "B"), (.handlerWithoutIntent("C"), "C"),
            (.slotNeverRead("d", intent: "D"), "d of D"), (.slotUnknown("e", intent: "E"), "E reads the slot e"),
            (.intentUnreadable("F", why: "because"), "because"), (.duplicateIntent("G"), "G"),
            (.certification("H"), "H"),
        ])
    func descriptions(_ defect: Defect, _ text: String) {
        #expect(defect.description.contains(text))
    }
}

@Suite("An interaction model")
struct InteractionModelTests {
    @Test("Is read with or without the envelope that Amazon's tools put around it")
    func forms() throws {
        let language =
            #"{"languageModel": {"invocationName": "the bar", "intents": [{"name": "A", "samples": ["a {b}"]}]}}"#
        for text in [language, #"{"interactionModel": \#(language)}"#] {
            let model = try InteractionModel(json: text)
            #expect(model.invocationName == "the bar")
            #expect(model.intents == [.init("A", samples: ["a {b}"])])
            #expect(model.dialogIntents.isEmpty)
        }
    }

    @Test("Reads the prompts of its dialogs")
    func prompts() throws {
        let text = """
            {"interactionModel": {"languageModel": {"invocationName": "x", "intents": []},
              "dialog": {"intents": [{"name": "Order", "confirmationRequired": true, "prompts": {"confirmation": "C.1"},
                "slots": [
                  {"name": "drink", "type": "Drink", "elicitationRequired": true, "confirmationRequired": false,
                   "prompts": {"elicitation": "E.1"}},
                  {"name": "size", "type": "Size", "elicitationRequired": false, "confirmationRequired": true, "prompts": {}}
                ]}], "delegationStrategy": "SKILL_RESPONSE"},
              "prompts": [{"id": "E.1", "variations": [{"type": "PlainText", "value": "Which drink?"}]},
                          {"id": "C.1", "variations": [{"type": "PlainText", "value": "Really?"}]}]}}
            """
        let model = try InteractionModel(json: text)
        #expect(
            model.dialogs == [
                .init(
                    "Order",
                    slots: [
                        .init("drink", type: "Drink", elicitation: "Which drink?"),
                        .init("size", type: "Size", confirmation: ""),
                    ],
                    confirmation: "Really?")
            ])
        #expect(try InteractionModel(json: model.jsonBytes()) == model)
    }

    @Test("Skips malformed parts, and refuses what is not a model")
    func malformed() throws {
        let model = try InteractionModel(
            json:
                #"{"languageModel": {"invocationName": 3, "intents": [{"samples": []}, 4, {"name": "A", "slots": [1, {"name": "s"}]}]}}"#
        )
        #expect(model.invocationName.isEmpty)
        #expect(model.intents == [.init("A")])
        #expect(throws: JSONError.self) { try InteractionModel(json: "{}") }
        #expect(throws: JSONError.self) { try InteractionModel(json: "[") }
    }
}
