// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The person who speaks, if Alexa recognised the voice.
    public var person: Person { Person(services: self) }

    /// The operations on the profile of the person who speaks.
    ///
    /// Each is `nil` if the person has not entered it. Besides its own permission each needs `Permission/personID` in the
    /// manifest, and works only if the request has a person.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/custom-skills/person-profile-api-reference.html>.
    public struct Person: Sendable {
        let services: AlexaServices

        /// Fetches the full name.
        ///
        /// Needs `Permission/name`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func name() async throws -> PersonalText? { try await services.sendOptional(Call(.personName)) }

        /// Fetches the given name.
        ///
        /// Needs `Permission/givenName`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func givenName() async throws -> PersonalText? {
            try await services.sendOptional(Call(.personGivenName))
        }

        /// Fetches the number of the mobile telephone.
        ///
        /// Needs `Permission/mobileNumber`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func mobileNumber() async throws -> PhoneNumber? {
            try await services.sendOptional(Call(.personMobileNumber))
        }
    }
}
