// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels

extension Turn {
    /// Asks for a slot: with the prompt, or without one in the words of Alexa's dialog model.
    ///
    /// Alexa accepts dialog directives only for an intent that has a dialog model; for another intent the prompt is an ordinary
    /// question.
    public func elicit(_ slot: String, _ prompt: Speech? = nil) -> Reply {
        let question = prompt ?? "Sorry, I did not catch everything. Please say that again."
        guard dialog.state != nil else { return .ask(question) }
        guard let prompt else { return Reply.silence.ending(.listen).directive(.delegate()) }
        return .ask(prompt).directive(.elicit(slot))
    }

    /// Lets Alexa's dialog model take the next step (`Dialog.Delegate`).
    public func delegate() -> Reply { Reply.silence.ending(.listen).directive(.delegate()) }
}
