// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels
public import LinkedCore

extension Skill {
    /// Tells what became of one request: one event each, refused and late ones included.
    ///
    /// It has no id of a user, person or device, no token, and nothing that was said. Its description is one line for a log;
    /// your own errors show only their type there.
    public struct Event: Sendable {
        /// The request's id, by which Amazon's support finds it; `nil` where the body could not be read.
        public let requestID: String?
        /// The request's type, for instance `IntentRequest`; `nil` where the body could not be read.
        public let requestType: String?
        /// The intent's name, for a request that has one.
        public let intent: String?
        /// What became of the request.
        public let outcome: Outcome
        /// The time from the arrival of the bytes to the answer.
        public let duration: Duration
        /// The size of the request in bytes; 0 for an unreadable body whose sequence does not know its length.
        public let bytesIn: Int
        /// The size of the answer in bytes.
        public let bytesOut: Int
        /// How many requests the turn sent with a token, repeated ones included.
        public let calls: Int
        /// What was left out or could not be read on the way.
        public let remarks: [Remark]
    }
}

extension Skill.Event {
    /// What became of a request.
    @nonexhaustive
    public enum Outcome: Sendable {
        /// A handler without the linked account answered, or an error that knows its reply.
        case answered
        /// A handler with the linked account answered.
        case linked
        /// No account is linked; the user was asked to link one.
        case missing
        /// The provider refused the account's token; the user was asked to link again.
        case refused
        /// The user's consent lacks scopes; empty where the provider does not say which.
        case scope(Set<Scope>)
        /// The deadline passed before the handler was done. The handler was cancelled.
        case late
        /// A handler or a middleware threw an error, or Alexa would have refused the response; the user heard the reply
        /// to the error.
        case failed(any Error)
        /// The skill has no handler for the intent or the launch.
        case unhandled
        /// The request is for another skill, and was answered with status 400.
        case otherSkill
        /// The body is not a request from Alexa, and was answered with status 400.
        case unreadable(JSONError)
    }

    /// Something else that a developer should know about a turn.
    @nonexhaustive
    public enum Remark: Sendable {
        /// An optional part of the request could not be read and counts as absent.
        case malformed(JSONError)
        /// The response had something that Alexa does not allow in answer to this request; it was left out.
        case dropped(String)
        /// Something in the reply could not be sent as it was, and the rest was sent without it: a session attribute that
        /// cannot be encoded, markup that Alexa refuses.
        case defective(any Error)
        /// The provider asks for scopes that `Linked(scopes:)` does not name: linking again would not help before the
        /// account-linking configuration has them.
        case scopesNotConfigured(Set<Scope>)
        /// With this request Alexa says that an earlier answer of the skill could not be used. The handler of the request
        /// (`.sessionEnded`, `System.ExceptionEncountered`) has Alexa's message, which may quote the answer.
        case earlierAnswerRefused(RequestError.Kind?)
    }
}

extension Skill.Event: CustomStringConvertible {
    /// What became of the request, in one line.
    public var description: String {
        var text = requestType ?? "a request"
        if let intent { text += " \(intent)" }
        text += ": \(outcome) in \(duration / .milliseconds(1)) ms, \(bytesIn) bytes in, \(bytesOut) out"
        if calls > 0 { text += ", \(calls) \(calls == 1 ? "call" : "calls")" }
        for remark in remarks { text += "; \(remark)" }
        if let requestID { text += " (\(requestID))" }
        return text
    }
}

extension Skill.Event.Outcome: CustomStringConvertible {
    public var description: String {
        switch self {
        case .answered: "answered"
        case .linked: "answered with the linked account"
        case .missing: "asked to link an account"
        case .refused: "asked to link anew, because the provider refused the token"
        case .scope(let scopes): "lacks permissions\(scopes.isEmpty ? "" : " \(scopes.sorted())")"
        case .late: "late"
        case .failed(let error): "failed with \(type(of: error))"
        case .unhandled: "not handled"
        case .otherSkill: "refused, because it is for another skill"
        case .unreadable(let error): "refused, because it is no request of Alexa (\(error))"
        }
    }
}

extension Skill.Event.Remark: CustomStringConvertible {
    public var description: String {
        switch self {
        case .malformed(let error): "passed over what cannot be read (\(error))"
        case .dropped(let part): "left out \(part)"
        case .defective(let error): "mended \(type(of: error))"
        case .scopesNotConfigured(let scopes): "the account-linking configuration lacks \(scopes.sorted())"
        case .earlierAnswerRefused(let kind):
            "Alexa could not use an earlier answer\(kind.map { " (\($0.rawValue))" } ?? "")"
        }
    }
}

extension Skill {
    /// Why a request was refused.
    @nonexhaustive
    public enum Refusal: Error, Sendable, Hashable, CustomStringConvertible {
        /// The body is not JSON, or not a request envelope.
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
