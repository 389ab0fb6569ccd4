// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// What Alexa tells users without being asked.
    public var proactiveEvents: ProactiveEvents { ProactiveEvents(services: self) }

    /// The operation for proactive events. It needs a token of the program for `Scope/alexaProactiveEvents`, and
    /// `Permission/notifications` in the manifest.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/proactive-events-api.html>.
    public struct ProactiveEvents: Sendable {
        let services: AlexaServices

        /// Whether the skill is live or in development.
        public enum Stage: Sendable, Hashable {
            /// The event goes to users of the live skill.
            case live
            /// The event goes to users of the skill in development.
            case development
        }

        /// Sends an event.
        ///
        /// - Parameter stage: Whose users get it.
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/conflict`` for a second event with the same reference id.
        public func send(_ event: ProactiveEventRequest, stage: Stage = .live) async throws {
            let operation: Operation = stage == .live ? .createProactiveEvent : .createProactiveEventInDevelopment
            try await services.perform(Call(operation, body: event))
        }
    }
}
