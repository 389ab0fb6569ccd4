// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

/// Makes the response of a reply, within what the request allows.
enum Answer {
    /// Returns the response's bytes.
    ///
    /// - Throws: ``LimitExceeded`` if Alexa would refuse them.
    static func bytes(of reply: Reply, in received: ReceivedRequest) throws(LimitExceeded) -> [UInt8] {
        let envelope = envelope(of: reply, in: received)
        try envelope.check()
        let bytes = envelope.jsonBytes()
        if bytes.count > LimitExceeded.Limit.response.maximum {
            throw LimitExceeded(limit: .response, size: bytes.count)
        }
        return bytes
    }

    private static func envelope(of reply: Reply, in received: ReceivedRequest) -> ResponseEnvelope {
        let room = Room(of: received)
        func keep(_ part: Bool, _ name: @autoclosure () -> String, where allowed: Bool) -> Bool {
            if part, !allowed { received.drop(name()) }
            return part && allowed
        }

        let speaks = room == .conversation
        var speech: OutputSpeech?
        if let said = reply.speech, keep(!said.isEmpty, "speech", where: speaks) {
            speech = received.sound(said).outputSpeech
        }
        // Alexa refuses a response that has a video and says what happens to the session.
        let plays = reply.directives.contains { $0.type == Directive.LaunchVideo.type }
        var reprompt: Reprompt?
        if reply.ending == .listen, !plays, let asked = reply.reprompt, keep(!asked.isEmpty, "reprompt", where: speaks)
        {
            reprompt = Reprompt(
                outputSpeech: asked == reply.speech ? speech : received.sound(asked).outputSpeech,
                directives: reply.repromptDirectives)
        }
        var canFulfill: CanFulfillIntent?
        if let answer = reply.canFulfillIntent, keep(true, "canFulfillIntent", where: room == .inquiry) {
            canFulfill = answer
        }
        if room == .inquiry, canFulfill == nil { canFulfill = CanFulfillIntent(canFulfill: .no) }
        var card: Card?
        if let shown = reply.card, keep(true, "card", where: speaks) { card = shown }
        let response = AlexaResponse(
            outputSpeech: speech,
            card: card,
            reprompt: reprompt,
            directives: reply.directives.isEmpty
                ? [] : reply.directives.filter { keep(true, $0.type, where: room.allows($0)) },
            apiResponse: keep(reply.apiResponse != nil, "apiResponse", where: speaks) ? reply.apiResponse : nil,
            shouldEndSession: speaks && !plays ? reply.ending.shouldEndSession : nil,
            canFulfillIntent: canFulfill)
        return ResponseEnvelope(
            rawAttributes: attributes(of: reply, in: received, room: room), response: response)
    }

    /// Returns the session's attributes with the reply's changes; `nil` if the request has no session.
    private static func attributes(of reply: Reply, in received: ReceivedRequest, room: Room) -> RawObject? {
        guard let session = received.envelope.session, room == .conversation else {
            for change in reply.changes { received.drop("session attribute \(change.key)") }
            return nil
        }
        var attributes = session.rawAttributes ?? RawObject()
        for change in reply.changes {
            switch change.value {
            case .success(let value): attributes[change.key] = value
            case .failure(let error): received.journal?.note(.defective(error))
            }
        }
        return attributes
    }

    /// What Alexa accepts in answer to a request.
    enum Room {
        /// Anything: the user is listening.
        case conversation
        /// AudioPlayer directives only: `AudioPlayer.*` and `PlaybackController.*` requests.
        case player
        /// Nothing but `canFulfillIntent`.
        case inquiry
        /// Nothing: events, ended sessions, exceptions.
        case none

        init(of received: ReceivedRequest) {
            switch received.envelope.request {
            case .launch, .intent: self = .conversation
            case .canFulfillIntent: self = .inquiry
            case .sessionEnded, .event: self = .none
            default:
                let type = received.envelope.request.type
                if type.hasPrefix("AudioPlayer.") || type.hasPrefix("PlaybackController.") {
                    self = .player
                } else if type == "System.ExceptionEncountered" || received.envelope.session == nil {
                    self = .none
                } else {
                    self = .conversation
                }
            }
        }

        func allows(_ directive: Directive) -> Bool {
            switch self {
            case .conversation: true
            case .player: directive.type.hasPrefix("AudioPlayer.")
            case .inquiry, .none: false
            }
        }
    }
}

extension ReceivedRequest {
    /// Notes for the event that something was left out of the response.
    func drop(_ what: String) { journal?.note(.dropped(what)) }

    /// Returns the speech if Alexa accepts its markup; otherwise notes the defect, and returns its text.
    func sound(_ speech: Speech) -> Speech {
        guard let defect = speech.defects.first else { return speech }
        journal?.note(.defective(defect))
        return Speech(speech.text)
    }
}

extension Speech {
    var outputSpeech: OutputSpeech {
        hasMarkup ? .ssml(String(joining: "<speak>", inner, "</speak>")) : .plainText(text)
    }
}

extension Reply.Ending {
    /// The value of `shouldEndSession`.
    fileprivate var shouldEndSession: Bool? {
        switch self {
        case .close: true
        case .listen: false
        case .stayOpen: nil
        }
    }
}
