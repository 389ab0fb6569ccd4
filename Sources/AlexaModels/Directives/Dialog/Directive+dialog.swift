// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Directive {
    /// Lets Alexa take the next step of the dialog, with the intent as it is or as the skill changed it.
    public static func delegate(updatedIntent: AlexaIntent? = nil) -> Self {
        .delegate(Delegate(updatedIntent: updatedIntent))
    }

    /// Asks the user for a slot; the speech of the response is the question.
    public static func elicit(slot: String, updatedIntent: AlexaIntent? = nil) -> Self {
        .elicitSlot(ElicitSlot(slotToElicit: slot, updatedIntent: updatedIntent))
    }

    /// Asks the user to confirm a slot; the speech of the response is the question.
    public static func confirm(slot: String, updatedIntent: AlexaIntent? = nil) -> Self {
        .confirmSlot(ConfirmSlot(slotToConfirm: slot, updatedIntent: updatedIntent))
    }

    /// Asks the user to confirm the intent; the speech of the response is the question.
    public static func confirmIntent(updatedIntent: AlexaIntent? = nil) -> Self {
        .confirmIntent(ConfirmIntent(updatedIntent: updatedIntent))
    }
}
