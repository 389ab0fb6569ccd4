// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
internal import Synchronization

extension Conversation {
    /// Ends the session, and sends the skill the reason.
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

    /// Sends a skill event (`AlexaSkillEvent.*`), outside of any session.
    ///
    /// - Parameters:
    ///   - kind: What happened.
    ///   - body: The event's body. If left out, `.accountLinked` has the token of the account that is linked now.
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
        // The user does not notice this request: an open session continues.
        state.withLock { ($0.session, $0.dialog) = before }
        return heard
    }

    /// Sends any request. Its id, time and language are filled in where it has none.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - inSession: Whether it belongs to the session, which is begun if none is open. If left out, the types that Alexa
    ///     sends outside of sessions do not belong to one: `AudioPlayer.*`,
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

    /// Sends bytes as they are instead of an envelope, for bodies that Alexa would never send. The conversation's session does
    /// not change.
    @discardableResult
    public func send(body: some Sequence<UInt8> & Sendable) async throws -> Heard {
        let bytes = Array(body)
        let answer = await skill.respond(to: bytes)
        let request = (try? RequestEnvelope(json: bytes))?.body ?? .null
        return try heard(answer, to: request)
    }
}

extension AlexaRequest {
    /// Returns the request with the missing parts of its head.
    fileprivate func headed(_ head: RequestHead) throws -> AlexaRequest {
        guard requestID == nil || timestamp == nil || locale == nil else { return self }
        var json = try JSON(parsing: self.jsonBytes(revealingTokens: true))
        if requestID == nil { json["requestId"] = head.requestID.map { .string($0) } }
        if timestamp == nil { json["timestamp"] = head.timestamp.map { .string($0.text) } }
        if locale == nil { json["locale"] = head.locale.map { .string($0.rawValue) } }
        return try AlexaRequest(json: json.jsonBytes())
    }
}
