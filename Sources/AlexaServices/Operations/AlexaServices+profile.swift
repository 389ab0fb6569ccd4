// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The user of the Amazon account, who need not be who speaks.
    public var profile: Profile { Profile(services: self) }

    /// The operations on the user's profile.
    ///
    /// Each is `nil` if the user has not entered it.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/custom-skills/customer-profile-api-reference.html>.
    public struct Profile: Sendable {
        let services: AlexaServices

        /// Fetches the full name.
        ///
        /// Needs `Permission/name`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func name() async throws -> PersonalText? { try await services.sendOptional(Call(.profileName)) }

        /// Fetches the given name.
        ///
        /// Needs `Permission/givenName`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func givenName() async throws -> PersonalText? {
            try await services.sendOptional(Call(.profileGivenName))
        }

        /// Fetches the e-mail address.
        ///
        /// Needs `Permission/email`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func email() async throws -> PersonalText? { try await services.sendOptional(Call(.profileEmail)) }

        /// Fetches the number of the mobile telephone.
        ///
        /// Needs `Permission/mobileNumber`.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func mobileNumber() async throws -> PhoneNumber? {
            try await services.sendOptional(Call(.profileMobileNumber))
        }
    }
}
