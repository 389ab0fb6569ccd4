// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

/// Says why a turn could not be sent, or why its answer could not be read.
@nonexhaustive
public enum ConversationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no interaction model, which an utterance needs.
    case noModel(utterance: String)
    /// No sample of the interaction model fits, and the model has no `AMAZON.FallbackIntent`. `nearest` has the most similar
    /// samples, the best one first.
    case notUnderstood(utterance: String, nearest: [String])
    /// A slot's value was given, but the skill did not ask for one.
    case nothingAsked(value: String)
    /// A purchase was to be played, but the skill did not ask for one.
    case noPurchase
    /// The answer is not a response envelope.
    case unreadableAnswer(JSONError)
    /// The answer contains one of the tokens that the requests had.
    case tokenInAnswer

    public var description: String {
        switch self {
        case .noModel(let utterance):
            "\"\(utterance)\" cannot be understood without an interaction model: Conversation(with:model:)"
        case .notUnderstood(let utterance, let nearest):
            "no sample of the interaction model fits \"\(utterance)\", and it has no AMAZON.FallbackIntent"
                + (nearest.isEmpty ? "" : "; the nearest: " + nearest.map { "\"\($0)\"" }.joined(separator: ", "))
        case .nothingAsked(let value): "\"\(value)\" answers no question: the skill asked for no slot"
        case .noPurchase: "the answer asks for no purchase, so that none can have a result"
        case .unreadableAnswer(let error): "the answer is no response envelope: \(error)"
        case .tokenInAnswer: "the answer has a token in it, which has no place there"
        }
    }
}
