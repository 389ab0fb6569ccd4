// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels
public import LinkedCore

extension Skill {
    /// The outcome of one request. Each request has one event, refused and late requests included.
    ///
    /// It contains no id of a user, person or device, no token, and nothing that the user or the skill said. Its description
    /// is one line for a log, in which errors of your own show only their type.
    public struct Event: Sendable {
        /// The request's id, for Amazon's support; `nil` where the body could not be read, or is not known to be Alexa's.
        public let requestID: String?
        /// The request's type, for instance `IntentRequest`; `nil` where the id is.
        public let requestType: String?
        /// The intent's name, for a request that has one.
        public let intent: String?
        /// The outcome of the request.
        public let outcome: Outcome
        /// The time from receiving the body to the response.
        public let duration: Duration
        /// The size of the request in bytes; 0 for an unreadable body of unknown length.
        public let bytesIn: Int
        /// The size of the response in bytes.
        public let bytesOut: Int
        /// The number of requests that the turn sent with a token, retries included.
        public let calls: Int
        /// The parts of the request or the response that were left out or could not be read, and other notes.
        public let remarks: [Remark]
    }
}

extension Skill.Event {
    /// The outcome of a request.
    @nonexhaustive
    public enum Outcome: Sendable {
        /// A handler that does not use the linked account answered, or an error with a reply of its own.
        case answered
        /// A handler that uses the linked account answered.
        case linked
        /// No account is linked; the user was asked to link one.
        case missing
        /// The provider refused the account's token; the user was asked to link again.
        case refused
        /// The user has not granted these scopes; empty if the provider does not name them.
        case scope(Set<Scope>)
        /// The user has not granted these permissions, and was asked to.
        case permissions(Set<Permission>)
        /// The deadline passed before the handler had finished. The handler was cancelled.
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
        /// The endpoint rejected the request before any handler ran. The event names neither the request nor its intent,
        /// since nobody knows who wrote them.
        case rejected(Skill.Refusal)
    }

    /// A note for the developer about a turn.
    @nonexhaustive
    public enum Remark: Sendable {
        /// An optional part of the request could not be read and was treated as absent.
        case malformed(JSONError)
        /// A part of the response was left out, because Alexa does not allow it in a response to this request.
        case dropped(String)
        /// A part of the reply could not be sent, and the rest was sent without it: a session attribute that cannot be
        /// encoded, or markup that Alexa refuses.
        case defective(any Error)
        /// The provider requires scopes that `Linked(scopes:)` does not name: linking again does not help until the
        /// account-linking configuration contains them.
        case scopesNotConfigured(Set<Scope>)
        /// Alexa reports with this request that it could not use an earlier response of the skill. The handler of the request
        /// (`.sessionEnded`, `System.ExceptionEncountered`) has Alexa's message, which may quote the response.
        case earlierAnswerRefused(RequestError.Kind?)
    }
}

extension Skill.Event: CustomStringConvertible {
    /// The request and its outcome in one line.
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
        case .refused: "asked to link again: the provider refused the token"
        case .scope(let scopes): "missing scopes\(scopes.isEmpty ? "" : " \(scopes.sorted())")"
        case .permissions(let permissions): "asked for the permissions \(permissions.sorted())"
        case .late: "late"
        case .failed(let error): "failed with \(type(of: error))"
        case .unhandled: "not handled"
        case .otherSkill: "rejected: the request is for another skill"
        case .unreadable(let error): "rejected: the body is not an Alexa request (\(error))"
        case .rejected(let refusal): "rejected: \(refusal)"
        }
    }
}

extension Skill.Event.Remark: CustomStringConvertible {
    public var description: String {
        switch self {
        case .malformed(let error): "ignored a malformed part (\(error))"
        case .dropped(let part): "left out \(part)"
        case .defective(let error): "left out what caused \(type(of: error))"
        case .scopesNotConfigured(let scopes): "the account-linking configuration lacks \(scopes.sorted())"
        case .earlierAnswerRefused(let kind):
            "Alexa could not use an earlier response\(kind.map { " (\($0.rawValue))" } ?? "")"
        }
    }
}
