// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The skill's timers of the user.
    public var timers: Timers { Timers(services: self) }

    /// The operations on timers. All need `Permission/timers`.
    ///
    /// They throw ``AlexaServiceError/Code/deviceOffline`` if the device cannot be reached.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/alexa-timers-api-reference.html>.
    public struct Timers: Sendable {
        let services: AlexaServices

        /// Creates a timer on the device of the request.
        ///
        /// - Throws: ``AlexaServiceError``.
        @discardableResult
        public func create(_ timer: TimerRequest) async throws -> Timer {
            try await services.send(Call(.createTimer, body: timer))
        }

        /// Lists the user's timers that the skill created.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func list() async throws -> [Timer] {
            let list: TimerList? = try await services.sendOptional(Call(.timers))
            return list?.timers ?? []
        }

        /// Fetches a timer.
        ///
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is none with this id.
        public func timer(_ id: String) async throws -> Timer { try await services.send(Call(.timer, id)) }

        /// Stops a timer for a while.
        ///
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is none with this id.
        public func pause(_ id: String) async throws { try await services.perform(Call(.pauseTimer, id)) }

        /// Continues a timer.
        ///
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is none with this id.
        public func resume(_ id: String) async throws { try await services.perform(Call(.resumeTimer, id)) }

        /// Cancels a timer.
        ///
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if there is none with this id.
        public func delete(_ id: String) async throws { try await services.perform(Call(.deleteTimer, id)) }

        /// Cancels all of the user's timers that the skill created.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func deleteAll() async throws { try await services.perform(Call(.deleteTimers)) }
    }
}
