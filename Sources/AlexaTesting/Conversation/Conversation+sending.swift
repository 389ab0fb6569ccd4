// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
internal import Synchronization

extension Conversation {
    /// Ends the session without the skill: Alexa tells it why.
    @discardableResult
    public func end(
        _ reason: SessionEndedRequest.Reason = .userInitiated, error: RequestError? = nil
    ) async throws -> Heard {
        let heard = try await exchange { state in
            state.continueSession()
            return .sessionEnded(SessionEndedRequest(head: state.nextHead(), reason: reason, error: error))
        }
        state.withLock { $0.endSession() }
        return heard
    }

    /// Sends an event of the user's relation to the skill, out of any session.
    ///
    /// - Parameters:
    ///   - kind: What happened.
    ///   - body: What the event carries. Left out, `.accountLinked` carries the token of the account that is linked now.
    @discardableResult
    public func event(_ kind: SkillEvent.Kind, body: SkillEvent.Body? = nil) async throws -> Heard {
        try await exchange(inSession: false) { state in
            let head = state.nextHead(locale: false)
            let token = kind == .accountLinked ? state.setting.account : nil
            return .event(
                SkillEvent(
                    kind, head: head, eventCreationTime: head.timestamp, eventPublishingTime: head.timestamp,
                    body: body ?? token.map { SkillEvent.Body(accessToken: $0) }))
        }
    }

    /// Asks whether the skill could fulfil an intent.
    @discardableResult
    public func canFulfill(_ name: String, slots: [String: String] = [:]) async throws -> Heard {
        var filled = JSONObject<Slot>()
        for name in slots.keys.sorted() { filled[name] = Slot(name: name, value: slots[name]) }
        let intent = AlexaIntent(name, slots: filled)
        let before = state.withLock { ($0.session, $0.dialog) }
        let heard = try await exchange { state in
            state.continueSession(new: true)
            return .canFulfillIntent(
                CanFulfillIntentRequest(head: state.nextHead(), intent: completed(intent, in: state)))
        }
        // Nobody heard of it: the user's own session, if one is open, goes on.
        state.withLock { ($0.session, $0.dialog) = before }
        return heard
    }

    /// Sends any request. Its id, time and language are filled in where it has none.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - inSession: Whether it belongs to the session, as what a user does with a device's screen; one is begun if none
    ///     is open. Left out, requests of the types that Alexa sends out of sessions are sent so: `AudioPlayer.*`,
    ///     `PlaybackController.*`, `AlexaSkillEvent.*`, `Messaging.*` and `System.*`.
    @discardableResult
    public func send(_ request: AlexaRequest, inSession: Bool? = nil) async throws -> Heard {
        let outside = ["AudioPlayer.", "PlaybackController.", "AlexaSkillEvent.", "Messaging.", "System."]
        let belongs = inSession ?? !outside.contains { request.type.hasPrefix($0) }
        return try await exchange(inSession: belongs) { state in
            if belongs { state.continueSession() }
            return try request.headed(state.nextHead())
        }
    }

    /// Sends a request as JSON. Its id, time and language are filled in where it has none.
    @discardableResult
    public func send(_ request: JSON, inSession: Bool? = nil) async throws -> Heard {
        try await send(try AlexaRequest(json: request.jsonBytes()), inSession: inSession)
    }

    /// Sends bytes as they are, in place of an envelope: for bodies that Alexa would never send. The conversation's own
    /// session stays as it is.
    @discardableResult
    public func send(body: some Sequence<UInt8> & Sendable) async throws -> Heard {
        let bytes = Array(body)
        let answer = await skill.respond(to: bytes)
        let request = (try? RequestEnvelope(json: bytes))?.body ?? .null
        return try heard(answer, to: request)
    }
}

extension AlexaRequest {
    /// The same request with what it lacks of a head.
    fileprivate func headed(_ head: RequestHead) throws -> AlexaRequest {
        guard requestID == nil || timestamp == nil || locale == nil else { return self }
        var json = try JSON(parsing: self.jsonBytes(revealingTokens: true))
        if requestID == nil { json["requestId"] = head.requestID.map { .string($0) } }
        if timestamp == nil { json["timestamp"] = head.timestamp.map { .string($0.text) } }
        if locale == nil { json["locale"] = head.locale.map { .string($0.rawValue) } }
        return try AlexaRequest(json: json.jsonBytes())
    }
}
