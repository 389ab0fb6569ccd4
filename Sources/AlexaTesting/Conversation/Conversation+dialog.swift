// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

extension Conversation {
    /// What Alexa asks next if the skill delegates the dialog.
    enum Question: Hashable {
        case nothing
        case question(PendingDialog.Asks, prompt: String?)
    }

    /// Returns the next question of the dialog model: first for missing slots, then for confirmations.
    func nextQuestion(for intent: AlexaIntent) -> Question {
        guard let dialog = model?.dialogs.first(where: { $0.intent == intent.name }) else {
            // Without a dialog model an intent that has all of its slots is complete.
            let isFilled = intent.slots.allSatisfy { $0.value.isSaid }
            return isFilled ? .nothing : .question(.anything, prompt: nil)
        }
        for slot in dialog.slots {
            if let prompt = slot.elicitation, !(intent.slots[slot.name]?.isSaid ?? false) {
                return .question(.slot(slot.name), prompt: spoken(prompt, of: intent))
            }
        }
        for slot in dialog.slots {
            if let prompt = slot.confirmation, let filled = intent.slots[slot.name], filled.isSaid, !filled.isDecided {
                return .question(.slotConfirmation(slot.name), prompt: spoken(prompt, of: intent))
            }
        }
        if let prompt = dialog.confirmation, intent.confirmationStatus == .none {
            return .question(.intentConfirmation, prompt: spoken(prompt, of: intent))
        }
        return .nothing
    }

    /// Returns a prompt with the slots' values instead of their names in braces.
    private func spoken(_ prompt: String, of intent: AlexaIntent) -> String? {
        guard !prompt.isEmpty else { return nil }
        var text = ""
        var rest = prompt[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += intent.slots[String(rest[rest.index(after: open)..<close])]?.value ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}

extension Slot {
    /// Whether the user was asked to confirm the value, and answered.
    fileprivate var isDecided: Bool { confirmationStatus == .confirmed || confirmationStatus == .denied }
}
