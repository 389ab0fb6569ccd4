// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

extension SessionKey<String> {
    /// The name of the playlist that the user was asked about, until they say yes or no.
    static var offeredTitle: Self { .init("offeredTitle") }
}

extension Turn {
    /// Answers, and closes the session if the user asked for nothing else: one who opened the skill is asked what next.
    ///
    /// A question that was open before is forgotten: a later "yes" must not answer it.
    func answer(_ speech: Speech) -> Reply {
        let reply: Reply =
            envelope.session?.isNew == false
            ? .ask(speech + " What else would you like to know?", reprompt: "What else would you like to know?")
            : .say(speech)
        return reply.session(.offeredTitle, nil)
    }
}
