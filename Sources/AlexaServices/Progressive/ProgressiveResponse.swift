// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What became of a progressive response.
@nonexhaustive
public enum ProgressiveResponse: Sendable {
    /// Alexa accepted it.
    case accepted
    /// It was not sent.
    case omitted(Omission)
    /// It was sent, and refused, or not answered in time.
    case failed(any Error)

    /// Why a progressive response was not sent.
    @nonexhaustive
    public enum Omission: Sendable, Hashable {
        /// There was one in this turn.
        case repeated
        /// Too little time is left for the answer, or the turn has ended.
        case tooLate
        /// The text has more than 600 characters.
        case tooLong
        /// The text is empty.
        case nothingToSay
        /// The request is no launch and no intent, or has no id.
        case notAllowed
    }
}

extension ProgressiveResponse: CustomStringConvertible {
    /// What became of it, without the text.
    public var description: String {
        switch self {
        case .accepted: "said ahead of the answer"
        case .omitted(let reason): "not said: \(reason)"
        case .failed(let error): "not said: failed with \(type(of: error))"
        }
    }
}

extension ProgressiveResponse.Omission: CustomStringConvertible {
    public var description: String {
        switch self {
        case .repeated: "something was said in this turn"
        case .tooLate: "too little time is left"
        case .tooLong: "the text is longer than Alexa accepts"
        case .nothingToSay: "the text is empty"
        case .notAllowed: "Alexa allows it for launches and intents only"
        }
    }
}
