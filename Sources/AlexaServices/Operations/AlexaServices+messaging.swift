// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// Messages to the skill about its users.
    public var messaging: Messaging { Messaging(services: self) }

    /// The operation for messages to the skill. It needs a token of the program for `Scope/alexaSkillMessaging`.
    ///
    /// The skill gets the message as a `MessageReceivedRequest`, which has a token for Alexa's services: this way a program can
    /// change a user's reminders outside of a session.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/skill-messaging-api-reference.html>.
    public struct Messaging: Sendable {
        let services: AlexaServices

        /// Sends a message to the skill.
        ///
        /// - Parameters:
        ///   - data: An object with any members.
        ///   - user: The user's id, as in requests of the skill.
        ///   - expiry: How long Alexa tries to deliver it: 60 seconds to 7 days, an hour if nothing is said.
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is no such user.
        public func send(_ data: JSONObject<JSON>, to user: String, expiresAfter expiry: Duration? = nil) async throws {
            let message = SkillMessage(
                data: .object(data), expiresAfterSeconds: expiry.map { Int(clamping: $0.components.seconds) })
            try await services.perform(Call(.sendMessage, user, body: message))
        }
    }
}
