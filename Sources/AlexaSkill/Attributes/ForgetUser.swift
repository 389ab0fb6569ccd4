// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Deletes everything that the skill remembers of a user, on an event or because the user wants it.
///
/// ```swift
/// ForgetUser(on: .event(.disabled))
/// ForgetUser(on: .intent(named: "ForgetMeIntent"), reply: "I have forgotten everything about you.")
/// ```
///
/// If deleting fails, the reply is that of the ``AttributeError``, and the skill's event has the error: Alexa does not repeat an
/// event. A handler that does more than this calls ``LastingAttributes/forgetUser()``.
public struct ForgetUser: RouteGroup {
    public let routes: [Route<Guest>]

    /// Deletes everything of the user when the trigger is met, and then answers.
    public init<Input: Sendable>(on trigger: Trigger<Input>, reply: Reply = .silence) {
        routes =
            On<Input, Guest>(trigger) { _, turn in
                try await turn.attributes.forgetUser()
                return reply
            }.routes
    }
}
