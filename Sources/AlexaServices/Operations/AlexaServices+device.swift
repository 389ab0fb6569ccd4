// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The device that the request came from.
    public var device: Device { Device(services: self, id: deviceID) }

    /// A device by its id.
    public func device(_ id: String) -> Device { Device(services: self, id: id) }

    /// The operations on a device: its address and its settings.
    public struct Device: Sendable {
        let services: AlexaServices
        let id: String?

        /// Fetches the address that the user entered for the device; `nil` if there is none.
        ///
        /// Needs `Permission/fullAddress`.
        ///
        /// - Throws: ``AlexaServiceError``.
        ///
        /// Source: <https://developer.amazon.com/docs/alexa/custom-skills/device-address-api.html>.
        public func address() async throws -> Address? { try await services.sendOptional(call(.fullAddress)) }

        /// Fetches the country and the postal code of the device's address; `nil` if there are none.
        ///
        /// Needs `Permission/countryAndPostalCode`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func countryAndPostalCode() async throws -> Address? {
            try await services.sendOptional(call(.countryAndPostalCode))
        }

        /// Fetches the device's time zone, for instance `Europe/London`; `nil` if it is not set.
        ///
        /// - Throws: ``AlexaServiceError``.
        ///
        /// Source: <https://developer.amazon.com/docs/alexa/smapi/alexa-settings-api-reference.html>.
        public func timeZone() async throws -> String? { try await services.sendOptional(call(.timeZone)) }

        /// Fetches the units for distances; `nil` if they are not set.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func distanceUnits() async throws -> DistanceUnits? {
            try await services.sendOptional(call(.distanceUnits))
        }

        /// Fetches the unit for temperatures; `nil` if it is not set.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func temperatureUnit() async throws -> TemperatureUnit? {
            try await services.sendOptional(call(.temperatureUnit))
        }

        private func call<Output>(_ operation: Operation) throws(AlexaServiceError) -> Call<Output> {
            guard let id else { throw AlexaServiceError(.noDevice, at: operation) }
            return Call(operation, id)
        }
    }
}

extension AlexaServices.Device: CustomReflectable {
    /// The API alone: the id is the user's.
    public var customMirror: Mirror { Mirror(self, children: ["services": services]) }
}
