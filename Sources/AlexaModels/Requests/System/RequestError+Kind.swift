// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension RequestError {
    /// The kind of an error; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The skill's answer was malformed.
        public static var invalidResponse: Self { Self(rawValue: "INVALID_RESPONSE") }
        /// The device could not be reached.
        public static var deviceCommunicationError: Self { Self(rawValue: "DEVICE_COMMUNICATION_ERROR") }
        /// Alexa failed.
        public static var internalServiceError: Self { Self(rawValue: "INTERNAL_SERVICE_ERROR") }
        /// The skill did not answer in time.
        public static var endpointTimeout: Self { Self(rawValue: "ENDPOINT_TIMEOUT") }
    }
}
