// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels

/// The skill on the SDK's models.
enum Modelled {
    static func reply(to envelope: RequestEnvelope) -> ResponseEnvelope {
        var attributes = envelope.session?.attributes ?? [:]
        let token = envelope.accountToken?.revealed().utf8.count ?? 0
        guard case .intent(let request) = envelope.request else {
            attributes["turn"] = 1
            return ask(
                "Willkommen! Sag zum Beispiel: spiele Björk.", "Was möchtest du hören?",
                card: .simple(title: "Musik", content: "Verbunden (\(token))"), attributes)
        }
        let slot = request.intent.slots["artist"]
        let match = slot?.match
        let name = match?.name ?? slot?.value ?? ""
        let last = attributes["lastArtist"]?.string ?? ""
        attributes["turn"] = .number(JSONNumber((attributes["turn"]?.int ?? 0) + 1))
        attributes["lastArtist"] = .string(name)
        return ask(
            "Ich spiele \(name) statt \(last).", "Soll ich \(last) wieder spielen?",
            card: .simple(title: name, content: "spotify:artist:\(match?.id ?? "") (\(token))"), attributes)
    }

    private static func ask(
        _ speech: String, _ reprompt: String, card: Card, _ attributes: JSONObject<JSON>
    ) -> ResponseEnvelope {
        ResponseEnvelope(
            sessionAttributes: attributes,
            response: AlexaResponse(
                outputSpeech: .ssml("<speak>\(speech)</speak>"), card: card,
                reprompt: Reprompt(outputSpeech: .ssml("<speak>\(reprompt)</speak>")), shouldEndSession: false))
    }
}
