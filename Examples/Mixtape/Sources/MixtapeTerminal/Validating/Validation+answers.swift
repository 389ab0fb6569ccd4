// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaTesting

extension Validation {
    /// Does what certification does: a user without a linked account asks for everything.
    mutating func checkAnswers(of skill: Skill, _ model: InteractionModel) async {
        do {
            try await checkBuiltIns(of: skill, model)
            try await checkLinkCard(of: skill, model)
        } catch {
            defects.append("an answer of the skill is no good: \(error)")
        }
    }

    private mutating func checkBuiltIns(of skill: Skill, _ model: InteractionModel) async throws {
        let names = Set(model.intents.map(\.name))
        // Missing ones were reported with the routes already.
        if names.contains("AMAZON.HelpIntent") {
            let help = try await Conversation(with: skill, model: model).help()
            note(
                help.isOpen && !help.text.isEmpty, "help: says what can be asked, and listens",
                else: "certification asks for it: help has to say something and listen")
        }
        for name in ["AMAZON.StopIntent", "AMAZON.CancelIntent"] where names.contains(name) {
            let alexa = Conversation(with: skill, model: model)
            try await alexa.launch()
            try await alexa.intend(name)
            note(
                !alexa.isOpen, "\(name): ends the session",
                else: "certification asks for it: \(name) has to end the session")
        }
        let launch = try await Conversation(with: skill, model: model).launch()
        note(
            launch.isOpen && !launch.text.isEmpty, "launch: greets without a linked account, and listens",
            else: "certification asks for it: the launch has to say something and listen")
    }

    private mutating func checkLinkCard(of skill: Skill, _ model: InteractionModel) async throws {
        guard skill.needsLinkedAccount else { return }
        var asking = 0
        for intent in model.intents {
            let heard = try await Conversation(with: skill, model: model).intend(intent.name)
            if heard.asksToLink { asking += 1 }
            if heard.text.isEmpty { defects.append("certification asks for it: \(intent.name) has to say something") }
        }
        note(
            asking > 0, "link card: \(asking) intents show it when no account is linked",
            else: "certification asks for it: no intent shows the link card when no account is linked")
    }
}
