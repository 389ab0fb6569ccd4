// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels

extension Turn {
    /// Asks for a slot.
    ///
    /// Alexa takes dialog directives only for an intent that has a dialog model; for another one the question is an
    /// ordinary one.
    ///
    /// ```swift
    /// return turn.elicit(slot: "door", asking: "Which door shall I open?")
    /// ```
    ///
    /// - Parameter question: What Alexa says; left out, the dialog model asks in its own words.
    public func elicit(slot: String, asking question: Speech? = nil) -> Reply {
        guard dialog.state != nil else {
            return .ask(question ?? "Sorry, I did not catch everything. Please say that again.")
        }
        guard let question else { return delegate() }
        return .ask(question).directive(.elicit(slot: slot))
    }

    /// Lets Alexa's dialog model take the next step (`Dialog.Delegate`).
    public func delegate() -> Reply { Reply.silence.ending(.listen).directive(.delegate()) }
}
