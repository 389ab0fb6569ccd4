// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Skill {
    /// What a developer should know of a turn, and the user need not. Nothing in it holds a token.
    @nonexhaustive
    public enum Event: Sendable {
        /// The request was refused before any handler ran, and answered with status 400.
        case refused(Refusal)
        /// A handler or middleware threw; the user heard the reply for it.
        case failed(any Error, requestType: String)
        /// The deadline struck before the handler was done. The handler was cancelled.
        case late(requestType: String)
        /// The response had something that Alexa does not allow in answer to this request; it was left out.
        case dropped(String, requestType: String)
        /// An intent or a request arrived for which the skill has no handler.
        case unhandled(String)
        /// The provider asks for scopes that `Linked(scopes:)` does not name: linking anew would not help before the
        /// account-linking configuration has them.
        case scopesNotConfigured(Set<Scope>)
        /// An optional part of the request could not be read and counts as absent.
        case passedOver(JSONError)
    }

    /// Why a request was refused.
    @nonexhaustive
    public enum Refusal: Error, Sendable, Hashable, CustomStringConvertible {
        /// The body is no JSON, or no request envelope.
        case unreadable(JSONError)
        /// The request is for another skill.
        case wrongSkill

        public var description: String {
            switch self {
            case .unreadable(let error): "the body is no request of Alexa: \(error)"
            case .wrongSkill: "the request is for another skill"
            }
        }
    }
}
