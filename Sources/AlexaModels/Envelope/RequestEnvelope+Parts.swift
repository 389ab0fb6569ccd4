// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension RequestEnvelope {
    /// What an envelope holds. Nothing in it ever changes: an envelope that is changed gets parts of its own.
    @usableFromInline
    final class Parts: Sendable {
        @usableFromInline let version: String
        @usableFromInline let session: Session?
        @usableFromInline let context: Context
        @usableFromInline let request: AlexaRequest
        let problems: [JSONError]
        /// The body as it came, until something is changed.
        let kept: KeptBody?
        let hadContext: Bool

        init(
            version: String, session: consuming Session?, context: consuming Context?, request: AlexaRequest,
            problems: [JSONError] = [],
            kept: KeptBody? = nil
        ) {
            self.version = version
            self.session = session
            hadContext = context != nil
            self.context = context ?? Context()
            self.request = request
            self.problems = problems
            self.kept = kept
        }

        /// The same with others of the members.
        func with(version: String, _ session: Session?, _ context: Context, _ request: AlexaRequest) -> Parts {
            Parts(
                version: version, session: session, context: hadContext || context != Context() ? context : nil,
                request: request, problems: problems)
        }
    }
}
