// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A dialog")
struct DialogTests {
    private func state(_ heard: Heard) -> JSON? { heard.requestJSON["request"]?["dialogState"] }
    private func slots(_ heard: Heard) -> JSON? { heard.requestJSON["request"]?["intent"]?["slots"] }

    @Test("Fills the slots that the skill asks for, over several turns, and has the intent confirmed")
    func elicitation() async throws {
        let alexa = Conversation(with: Radio.skill, model: try Radio.model)
        var heard = try await alexa.say("wake me")
        #expect(state(heard) == "STARTED")
        #expect(heard.text == "At what time?")
        #expect(heard.isOpen)

        heard = try await alexa.say("eight thirty pm")
        #expect(state(heard) == "IN_PROGRESS")
        #expect(slots(heard)?["time"]?["value"] == "20:30")
        #expect(heard.text == "With which station?")

        heard = try await alexa.say("talk")
        #expect(slots(heard)?["time"]?["value"] == "20:30")
        #expect(slots(heard)?["station"]?["value"] == "talk")
        #expect(heard.text == "talk at 20:30?")

        heard = try await alexa.say("yes")
        #expect(heard.requestJSON["request"]?["intent"]?["confirmationStatus"] == "CONFIRMED")
        #expect(slots(heard)?["station"]?["value"] == "talk")
        #expect(heard.text == "Good night.")
    }

    @Test("Is denied with no")
    func denied() async throws {
        let alexa = Conversation(with: Radio.skill, model: try Radio.model)
        try await alexa.say("wake me at 7 am with fip")
        #expect(try await alexa.no().text == "Then not.")
    }

    @Test("Continues with a value for the slot, without an utterance")
    func answers() async throws {
        var setting = Conversation.Setting()
        setting.dialogIntents = ["WakeMe"]
        let alexa = Conversation(with: Radio.skill, in: setting)
        await #expect(throws: ConversationError.nothingAsked(value: "06:00")) { try await alexa.answer("06:00") }
        try await alexa.intend("WakeMe")
        var heard = try await alexa.answer("06:00")
        #expect(heard.text == "With which station?")
        heard = try await alexa.answer("FIP", for: "station")
        #expect(heard.text == "FIP at 06:00?")
        #expect(try await alexa.yes().text == "Good night.")
    }

    @Test("Ends when the user wants something else, and begins again")
    func interrupted() async throws {
        let alexa = Conversation(with: Radio.skill, model: try Radio.model)
        try await alexa.say("wake me at 7 am")
        var heard = try await alexa.say("help")
        #expect(heard.text == "Say the name of a station.")
        heard = try await alexa.say("wake me")
        #expect(state(heard) == "STARTED")
        #expect(slots(heard)?["time"]?["value"] == nil)
        #expect(heard.text == "At what time?")
    }

    @Test("Tells the skill that a number or time was not understood")
    func notUnderstood() async throws {
        let alexa = Conversation(with: Radio.skill, model: try Radio.model)
        try await alexa.say("wake me")
        let heard = try await alexa.say("whenever you like")
        #expect(slots(heard)?["time"]?["value"] == "?")
        #expect(heard.text == "At what time?")
    }

    @Test("Has no state without a dialog model, where a question is a question")
    func noDialogModel() async throws {
        let alexa = Conversation(with: Radio.skill)
        let heard = try await alexa.intend("WakeMe")
        #expect(state(heard) == nil)
        #expect(heard.text == "At what time?")
        #expect(heard.directives.isEmpty)
    }

    @Test("Carries on with the intent as the skill changed it")
    func updatedIntent() async throws {
        let skill = Skill {
            On(.intent(named: "Order")) { intent, turn in
                guard turn.dialog.state == .started else {
                    return .say("\(intent.slots["size"]?.value ?? "") \(intent.slots["drink"]?.value ?? "")")
                }
                var updated = intent
                updated.slots["size"] = Slot(name: "size", value: "large")
                return .ask("Which drink?").directive(.elicit(slot: "drink", updatedIntent: updated))
            }
        }
        var setting = Conversation.Setting()
        setting.dialogIntents = ["Order"]
        let alexa = Conversation(with: skill, in: setting)
        try await alexa.intend("Order")
        #expect(try await alexa.answer("tea").text == "large tea")
    }
}

@Suite("A dialog that the skill delegates")
struct DelegatedDialogTests {
    struct Travel: Intent {
        var city: String
        var day: AlexaDate?
    }

    private var model: InteractionModel {
        InteractionModel(
            invocationName: "plan a trip",
            intents: [
                .init(
                    "Travel", slots: [.init("city", type: "AMAZON.City"), .init("day", type: "AMAZON.DATE")],
                    samples: ["travel", "travel to {city}"])
            ],
            dialogs: [
                .init(
                    "Travel",
                    slots: [
                        .init("city", type: "AMAZON.City", elicitation: "Where to?"),
                        .init("day", type: "AMAZON.DATE", elicitation: "When?", confirmation: "Really {day}?"),
                    ],
                    confirmation: "To {city} then?")
            ])
    }

    private var skill: Skill {
        Skill {
            On(.intent(Travel.self)) { travel, turn in
                if turn.dialog.state != .completed { return turn.delegate() }
                return "Off to \(travel.city) on \(travel.day?.text ?? "")."
            }
            On(.denied(Travel.self), reply: "Never mind.")
        }
    }

    @Test("Is run by Alexa, with the prompts of the dialog model")
    func runs() async throws {
        let alexa = Conversation(with: skill, model: model)
        var heard = try await alexa.say("travel")
        #expect(heard.text == "Where to?")
        #expect(heard.isOpen)
        heard = try await alexa.say("Oslo")
        #expect(heard.requestJSON["request"]?["dialogState"] == "IN_PROGRESS")
        #expect(heard.text == "When?")
        heard = try await alexa.say("tomorrow")
        #expect(heard.text == "Really 2026-01-02?")
        heard = try await alexa.say("yes")
        #expect(heard.text == "To oslo then?")
        heard = try await alexa.say("yes")
        #expect(heard.requestJSON["request"]?["dialogState"] == "COMPLETED")
        #expect(heard.text == "Off to oslo on 2026-01-02.")
    }

    @Test("Tells the skill that the intent was denied")
    func denied() async throws {
        let alexa = Conversation(with: skill, model: model)
        try await alexa.say("travel to oslo")
        try await alexa.say("tomorrow")
        try await alexa.yes()
        let heard = try await alexa.no()
        #expect(heard.requestJSON["request"]?["dialogState"] == "COMPLETED")
        #expect(heard.text == "Never mind.")
    }

    @Test("Is complete at once when nothing is missing")
    func complete() async throws {
        var model = model
        model.dialogs[0].slots[1].elicitation = nil
        model.dialogs[0].confirmation = nil
        let alexa = Conversation(with: skill, model: model)
        let heard = try await alexa.say("travel to oslo")
        #expect(heard.requestJSON["request"]?["dialogState"] == "COMPLETED")
        #expect(heard.requestJSON["request"]?["requestId"] == "amzn1.echo-api.request.2")
        #expect(heard.text == "Off to oslo on .")
    }

    @Test("Ends when the skill delegates a complete intent")
    func endless() async throws {
        var model = model
        model.dialogs = [.init("Travel")]
        let alexa = Conversation(with: Skill { On(.intent(Travel.self)) { $1.delegate() } }, model: model)
        let heard = try await alexa.say("travel to oslo")
        #expect(heard.requestJSON["request"]?["dialogState"] == "COMPLETED")
        #expect(heard.text.isEmpty)
    }

    @Test("Is written and read as part of a model")
    func roundTrip() throws {
        #expect(try InteractionModel(json: model.jsonBytes()) == model)
        let radio = try Radio.model
        #expect(try InteractionModel(json: radio.jsonBytes()) == radio)
    }
}
