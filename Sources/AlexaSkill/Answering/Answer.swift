// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

/// A reply, shaped by what the request allows.
struct Answer {
    private(set) var envelope: ResponseEnvelope

    init(_ reply: Reply, in exchange: Exchange) {
        let room = Room(of: exchange)
        var response = AlexaResponse()
        func keep(_ part: Bool, _ name: String, where allowed: Bool) -> Bool {
            if part, !allowed { exchange.drop(name) }
            return part && allowed
        }

        let speaks = room == .conversation
        if let speech = reply.speech, keep(!speech.isEmpty, "speech", where: speaks) {
            response.outputSpeech = exchange.sound(speech).outputSpeech
        }
        // Beside a video the response must not say what becomes of the session: Alexa refuses it otherwise.
        let plays = reply.directives.contains { $0.type == Directive.LaunchVideo.type }
        let opens = reply.ending == .listen && !plays
        if opens, let reprompt = reply.reprompt, keep(!reprompt.isEmpty, "reprompt", where: speaks) {
            response.reprompt = Reprompt(
                outputSpeech: exchange.sound(reprompt).outputSpeech, directives: reply.repromptDirectives)
        }
        if let card = reply.card, keep(true, "card", where: speaks) { response.card = card }
        response.directives = reply.directives.filter { keep(true, $0.type, where: room.allows($0)) }
        if let answer = reply.canFulfillIntent, keep(true, "canFulfillIntent", where: room == .inquiry) {
            response.canFulfillIntent = answer
        }
        if room == .inquiry, response.canFulfillIntent == nil {
            response.canFulfillIntent = CanFulfillIntent(canFulfill: .no)
        }
        if let answer = reply.apiResponse, keep(true, "apiResponse", where: speaks) { response.apiResponse = answer }
        if speaks, !plays {
            switch reply.ending {
            case .close: response.shouldEndSession = true
            case .listen: response.shouldEndSession = false
            case .stayOpen: break
            }
        }
        envelope = ResponseEnvelope(
            sessionAttributes: Self.attributes(of: reply, in: exchange, room: room), response: response)
    }

    /// The response's bytes.
    ///
    /// - Throws: ``LimitExceeded`` if Alexa would refuse them.
    func bytes() throws(LimitExceeded) -> [UInt8] {
        try envelope.check()
        let bytes = envelope.json()
        if bytes.count > LimitExceeded.Limit.response.maximum {
            throw LimitExceeded(limit: .response, size: bytes.count)
        }
        return bytes
    }

    /// The session's attributes with the reply's changes; `nil` where there is no session to keep them.
    private static func attributes(of reply: Reply, in exchange: Exchange, room: Room) -> JSONObject<JSON>? {
        guard var attributes = exchange.envelope.session?.attributes, room == .conversation else {
            for change in reply.changes { exchange.drop("session attribute \(change.key)") }
            return nil
        }
        for change in reply.changes {
            switch change.value {
            case .success(let value): attributes[change.key] = value
            case .failure(let error): exchange.fail(error)
            }
        }
        return attributes
    }

    /// What kind of answer Alexa takes.
    enum Room {
        /// Anything: the user is listening.
        case conversation
        /// AudioPlayer directives only: `AudioPlayer.*` and `PlaybackController.*` requests.
        case player
        /// Nothing but `canFulfillIntent`.
        case inquiry
        /// Nothing: events, ended sessions, exceptions.
        case none

        init(of exchange: Exchange) {
            switch exchange.envelope.request {
            case .launch, .intent: self = .conversation
            case .canFulfillIntent: self = .inquiry
            case .sessionEnded, .event: self = .none
            default:
                let type = exchange.envelope.request.type
                if type.hasPrefix("AudioPlayer.") || type.hasPrefix("PlaybackController.") {
                    self = .player
                } else if type == "System.ExceptionEncountered" || exchange.envelope.session == nil {
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

extension Exchange {
    /// Tells the developer that something was left out of the response.
    func drop(_ what: String) { report(.dropped(what, requestType: envelope.request.type)) }

    /// Tells the developer what went wrong.
    func fail(_ error: any Error) { report(.failed(error, requestType: envelope.request.type)) }

    /// The speech if Alexa takes its markup; else, told to the developer, its text.
    func sound(_ speech: Speech) -> Speech {
        guard let defect = speech.defects.first else { return speech }
        fail(defect)
        return Speech(speech.text)
    }
}

extension Speech {
    var outputSpeech: OutputSpeech {
        guard hasMarkup else { return .plainText(text) }
        let inner = inner
        var document = ""
        document.reserveCapacity(inner.utf8.count + 15)
        document += "<speak>"
        document += inner
        document += "</speak>"
        return .ssml(document)
    }
}
