// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The data of the skill's widgets on devices.
    public var dataStore: DataStore { DataStore(services: self) }

    /// The operations on the data store. They need a token of the program for `Scope/alexaDataStore`.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/alexa-presentation-language/data-store-rest-api-reference.html>.
    public struct DataStore: Sendable {
        let services: AlexaServices

        /// Changes the data on devices. A device that fails is in the answer; it is no error.
        ///
        /// - Parameters:
        ///   - commands: The changes, in their order.
        ///   - target: Some devices, or all of a user.
        ///   - end: Until when Alexa tries to reach devices that are offline; `nil` if it should not.
        /// - Throws: ``AlexaServiceError``.
        @discardableResult
        public func run(
            _ commands: [DataStoreCommand], on target: DataStoreTarget, deliveringUntil end: Timestamp? = nil
        ) async throws -> DataStoreAnswer {
            let request = DataStoreRequest(commands: commands, target: target, attemptDeliveryUntil: end)
            return try await services.send(Call(.dataStoreCommands, body: request))
        }

        /// Lists the results of changes that waited for devices which were offline.
        ///
        /// - Parameter id: ``DataStoreAnswer/queuedResultID``.
        /// - Throws: ``AlexaServiceError``, while the sequence is iterated.
        public func results(of id: String) -> Pages<QueuedResultPage> {
            Pages(upTo: 100, by: .cursor) { limit, start in
                try await services.send(
                    Call(.queuedResult, id, query: ["maxResults": limit, "nextToken": start.cursor]))
            }
        }

        /// Cancels changes that wait for devices which are offline.
        ///
        /// - Parameter id: ``DataStoreAnswer/queuedResultID``.
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if nothing waits.
        public func cancel(_ id: String) async throws { try await services.perform(Call(.cancelCommands, id)) }
    }
}
