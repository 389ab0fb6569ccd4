// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

/// An unfinished dialog: an intent with some slots filled, and the next question.
struct PendingDialog: Sendable {
    var intent: AlexaIntent
    var asks: Asks
    /// Whether Alexa runs the dialog, because the skill delegated it.
    var isDelegated = false

    enum Asks: Sendable, Hashable {
        case slot(String)
        case slotConfirmation(String)
        case intentConfirmation
        /// Something unknown, because there is no interaction model.
        case anything
    }

    /// What a directive does to the dialog.
    enum Step: Sendable {
        case delegate(AlexaIntent?)
        case ask(Asks, AlexaIntent?)

        init?(_ directive: Directive) {
            switch directive {
            case .delegate(let directive): self = .delegate(directive.updatedIntent)
            case .elicitSlot(let directive): self = .ask(.slot(directive.slotToElicit), directive.updatedIntent)
            case .confirmSlot(let directive):
                self = .ask(.slotConfirmation(directive.slotToConfirm), directive.updatedIntent)
            case .confirmIntent(let directive): self = .ask(.intentConfirmation, directive.updatedIntent)
            default: return nil
            }
        }

        /// The changed intent, if the skill changes it.
        var updatedIntent: AlexaIntent? {
            switch self {
            case .delegate(let intent), .ask(_, let intent): intent
            }
        }
    }
}

extension AlexaIntent {
    /// Returns the intent with the slots of an earlier turn that this one does not have.
    func keepingSlots(of earlier: AlexaIntent) -> AlexaIntent {
        guard earlier.name == name else { return self }
        var intent = self
        var slots = earlier.slots
        for (name, slot) in intent.slots where slot.isSaid || slots[name] == nil { slots[name] = slot }
        intent.slots = slots
        return intent
    }
}

extension Slot {
    /// Whether the user said a value for the slot.
    var isSaid: Bool { value != nil || slotValue != nil }
}
