// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// What Alexa does while the skill still works on its answer.
    public var directives: Directives { Directives(services: self) }

    /// The operation for progressive responses.
    public struct Directives: Sendable {
        let services: AlexaServices

        /// Says something while the skill still works on its answer. The skill's deadline stays as it is.
        ///
        /// - Parameter speech: A text or SSML.
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/noRequest`` if the request's id is not known.
        ///
        /// Source: <https://developer.amazon.com/docs/alexa/custom-skills/send-the-user-a-progressive-response.html>.
        public func speak(_ speech: String) async throws {
            guard let id = services.requestID else { throw AlexaServiceError(.noRequest, at: .enqueueDirective) }
            let request = SendDirectiveRequest(
                header: SendDirectiveRequest.Header(requestID: id),
                directive: SendDirectiveRequest.Directive(speech: speech))
            try await services.perform(Call(.enqueueDirective, body: request))
        }
    }
}
