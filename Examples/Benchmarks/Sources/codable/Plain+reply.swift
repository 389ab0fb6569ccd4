// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Plain {
    /// The parts of a response that the skill writes.
    struct Answer: Encodable {
        struct Speech: Encodable {
            var type = "SSML"
            var ssml: String
        }
        struct Reprompt: Encodable { var outputSpeech: Speech }
        struct Card: Encodable {
            var type = "Simple"
            var title: String
            var content: String
        }
        struct Response: Encodable {
            var outputSpeech: Speech
            var card: Card
            var reprompt: Reprompt
            var shouldEndSession: Bool
        }
        var version = "1.0"
        var sessionAttributes: [String: Attribute]
        var response: Response
    }

    static func reply(to envelope: Plain) throws -> Answer {
        var attributes = envelope.session?.attributes ?? [:]
        let token = envelope.context.system.user.accessToken?.utf8.count ?? 0
        guard let intent = envelope.request.intent else {
            attributes["turn"] = .number(1)
            return ask(
                "Willkommen! Sag zum Beispiel: spiele Björk.", "Was möchtest du hören?",
                Answer.Card(title: "Musik", content: "Verbunden (\(token))"), attributes)
        }
        let slot = intent.slots?["artist"]
        let match = slot?.match
        let name = match?.name ?? slot?.value ?? ""
        var (last, turn) = ("", 0.0)
        if case .string(let text)? = attributes["lastArtist"] { last = text }
        if case .number(let number)? = attributes["turn"] { turn = number }
        attributes["turn"] = .number(turn + 1)
        attributes["lastArtist"] = .string(name)
        return ask(
            "Ich spiele \(name) statt \(last).", "Soll ich \(last) wieder spielen?",
            Answer.Card(title: name, content: "spotify:artist:\(match?.id ?? "") (\(token))"), attributes)
    }

    private static func ask(
        _ speech: String, _ reprompt: String, _ card: Answer.Card, _ attributes: [String: Attribute]
    ) -> Answer {
        Answer(
            sessionAttributes: attributes,
            response: .init(
                outputSpeech: .init(ssml: "<speak>\(speech)</speak>"), card: card,
                reprompt: .init(outputSpeech: .init(ssml: "<speak>\(reprompt)</speak>")), shouldEndSession: false))
    }
}
