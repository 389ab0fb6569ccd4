// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The skill's reminders of the user.
    public var reminders: Reminders { Reminders(services: self) }

    /// The operations on reminders. All need `Permission/reminders`.
    ///
    /// Certification asks that a skill says what it is going to create, and that the user agrees.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/alexa-reminders-api-reference.html>.
    public struct Reminders: Sendable {
        let services: AlexaServices

        /// Creates a reminder on the device of the request.
        ///
        /// - Returns: Its id, state and version.
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/deviceNotSupported`` for a device without reminders,
        ///   ``AlexaServiceError/Code/limitReached`` if the user has too many.
        @discardableResult
        public func create(_ reminder: ReminderRequest) async throws -> Reminder {
            try await services.send(Call(.createReminder, body: reminder))
        }

        /// Lists the user's reminders that the skill created.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func list() async throws -> [Reminder] {
            let list: ReminderList? = try await services.sendOptional(Call(.reminders))
            return list?.reminders ?? []
        }

        /// Fetches a reminder.
        ///
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is none with this id.
        public func reminder(_ id: String) async throws -> Reminder { try await services.send(Call(.reminder, id)) }

        /// Replaces a reminder.
        ///
        /// - Returns: Its id, state and version.
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is none with this id.
        @discardableResult
        public func update(_ id: String, to reminder: ReminderRequest) async throws -> Reminder {
            try await services.send(Call(.updateReminder, id, body: reminder))
        }

        /// Deletes a reminder.
        ///
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is none with this id.
        public func delete(_ id: String) async throws { try await services.perform(Call(.deleteReminder, id)) }
    }
}
