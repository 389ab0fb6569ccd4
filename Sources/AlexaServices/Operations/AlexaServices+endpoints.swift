// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// Lists what is connected to the user's device, for instance gadgets.
    ///
    /// - Throws: ``AlexaServiceError``.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/alexa-gadgets-toolkit/send-gadget-custom-directive-from-skill.html>.
    public func endpoints() async throws -> [Endpoint] {
        let list: EndpointList? = try await sendOptional(Call(.endpoints))
        return list?.endpoints ?? []
    }
}
