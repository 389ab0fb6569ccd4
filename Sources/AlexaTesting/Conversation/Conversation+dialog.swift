// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

extension Conversation {
    /// What Alexa's dialog model asks for next.
    enum Question: Hashable {
        case nothing
        case question(PendingDialog.Asks, prompt: String?)
    }

    func nextQuestion(for intent: AlexaIntent) -> Question {
        guard model?.intents.contains(where: { $0.name == intent.name }) ?? false else {
            let isFilled = !intent.slots.isEmpty && intent.slots.allSatisfy { $0.value.isSaid }
            return isFilled ? .nothing : .question(.anything, prompt: nil)
        }
        let missing = intent.slots.first { !$0.value.isSaid }
        return missing.map { .question(.slot($0.key), prompt: nil) } ?? .nothing
    }
}
