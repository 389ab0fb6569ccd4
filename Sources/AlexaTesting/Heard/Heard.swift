// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

/// What the user hears and sees in answer to a turn.
public struct Heard: Sendable {
    /// The skill's answer.
    public let answer: SkillResponse
    /// The response envelope.
    public let envelope: ResponseEnvelope
    /// The request that was sent, with tokens redacted; null if it was not JSON.
    public let requestJSON: JSON
    /// The response.
    public let responseJSON: JSON
    /// Alexa's own question, after the skill delegated the dialog.
    var prompt: String?

    init(answer: SkillResponse, envelope: ResponseEnvelope, requestJSON: JSON, responseJSON: JSON) {
        self.answer = answer
        self.envelope = envelope
        self.requestJSON = requestJSON
        self.responseJSON = responseJSON
    }

    func prompted(_ prompt: String) -> Heard {
        var heard = self
        heard.prompt = prompt
        return heard
    }
}

extension Heard {
    /// What Alexa says, without any markup; empty if it says nothing. It includes the question that
    /// Alexa's dialog model asks for the skill.
    public var text: String {
        let spoken = Self.text(of: envelope.response.outputSpeech)
        return [spoken, prompt].compactMap { $0 }.joined(separator: " ")
    }

    /// What Alexa says, as SSML; `nil` if it is plain text or nothing.
    public var ssml: String? { envelope.response.outputSpeech?.ssml }

    /// What Alexa says when the user stays silent, without any markup; `nil` if nothing.
    public var reprompt: String? { Self.text(of: envelope.response.reprompt?.outputSpeech) }

    /// What the Alexa app shows.
    public var card: Card? { envelope.response.card }

    /// What the device and Alexa do.
    public var directives: [Directive] { envelope.response.directives }

    /// Whether the Alexa app shows the card with which the user links the account.
    public var asksToLink: Bool { card == .linkAccount }

    /// The permissions that the card in the Alexa app asks the user to grant; empty if it shows none.
    public var askedPermissions: Set<Permission> {
        guard case .askForPermissionsConsent(let names) = card else { return [] }
        return Set(names.map(Permission.init(nameOnCard:)))
    }

    /// Whether the session stays open and Alexa listens.
    public var isOpen: Bool { envelope.response.shouldEndSession == false }

    /// The session attributes for the next turn.
    public var sessionAttributes: JSONObject<JSON> { envelope.sessionAttributes ?? [:] }

    /// The value of a session attribute; `nil` if it is absent or of another type.
    public subscript<Value>(key: SessionKey<Value>) -> Value? {
        sessionAttributes[key.name].flatMap { try? $0.decode(Value.self) }
    }

    /// 200, or 400 if the skill refused the request.
    public var status: Int { answer.status }

    /// Suspends until a handler that was late, and was cancelled, has ended.
    public func settled() async { await answer.settled() }

    private static func text(of speech: OutputSpeech?) -> String? {
        switch speech {
        case .plainText(let text, _)?: text
        case .ssml(let ssml, _)?: Speech(ssml: ssml).text
        default: nil
        }
    }
}

extension OutputSpeech {
    fileprivate var ssml: String? { if case .ssml(let ssml, _) = self { ssml } else { nil } }
}

extension Heard: CustomStringConvertible {
    /// The text, and whether there is a card to link the account.
    public var description: String { asksToLink ? "\(text) [LinkAccount card]" : text }
}
