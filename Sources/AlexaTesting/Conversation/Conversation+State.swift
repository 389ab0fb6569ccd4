// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

extension Conversation {
    /// The state that is kept between turns.
    struct State: Sendable {
        var setting: Setting
        /// The open session.
        var session: OpenSession?
        /// The dialog that the skill, or Alexa for it, has begun.
        var dialog: PendingDialog?
        /// The values of slot types that the skill sent for this session.
        var dynamicEntities: [EntityList] = []
        private var sessions = 0
        private var requests = 0
        /// All tokens that were sent: no answer may contain one of them.
        private(set) var tokens: Set<String> = []

        init(setting: Setting) { self.setting = setting }
    }

    struct OpenSession: Sendable {
        var id: String
        var isNew = true
        var attributes: JSONObject<JSON> = [:]
    }
}

extension Conversation.State {
    /// Continues the session for the next request; begins a new one if none is open, or if `new` is set.
    mutating func continueSession(new: Bool = false) {
        guard new || session == nil else { return }
        endSession()
        sessions += 1
        session = Conversation.OpenSession(id: "amzn1.echo-api.session.\(sessions)")
    }

    mutating func endSession() {
        session = nil
        dialog = nil
        dynamicEntities = []
    }

    /// Makes the id, the time and the language of the next request.
    mutating func nextHead(locale: Bool = true) -> RequestHead {
        requests += 1
        return RequestHead(
            requestID: "amzn1.echo-api.request.\(requests)",
            timestamp: Timestamp(secondsSince1970: now), locale: locale ? setting.locale : nil)
    }

    /// The time of the current request.
    var now: Int64 { setting.time(max(0, requests - 1)) }

    /// Makes the envelope of a request.
    mutating func envelope(_ request: AlexaRequest, skillID: String, inSession: Bool) -> RequestEnvelope {
        let application = AlexaApplication(applicationID: skillID)
        let user = User(userID: setting.userID, accessToken: setting.account, permissions: setting.permissions)
        var context = setting.context
        context.system = SystemState(
            application: application, user: user, person: setting.person, device: setting.device,
            apiEndpoint: setting.apiEndpoint, apiAccessToken: setting.apiAccessToken)
        var envelope = RequestEnvelope(context: context, request: request)
        if inSession, let session {
            envelope.session = Session(
                isNew: session.isNew, sessionID: session.id, application: application, user: user,
                attributes: session.attributes)
        }
        note(setting.account)
        note(setting.person?.accessToken)
        note(setting.apiAccessToken)
        if case .event(let event) = request { note(event.body?.accessToken) }
        return envelope
    }

    private mutating func note(_ token: (some BearerToken)?) {
        // A very short text may occur in any answer by chance.
        if let text = token?.revealed(), text.utf8.count >= 8 { tokens.insert(text) }
    }

    /// Updates the session after an answer.
    mutating func take(_ envelope: ResponseEnvelope, refused: Bool) {
        let response = envelope.response
        for directive in response.directives {
            guard case .updateDynamicEntities(let update) = directive else { continue }
            dynamicEntities = update.updateBehavior == .clear ? [] : update.types
        }
        let asks = response.directives.contains { PendingDialog.Step($0) != nil }
        let staysOpen =
            switch response.shouldEndSession {
            case true?: false
            case false?: true
            case nil: asks || setting.device?.hasScreen ?? false
            }
        guard staysOpen, !refused, var open = session else { return endSession() }
        open.isNew = false
        open.attributes = envelope.sessionAttributes ?? [:]
        session = open
    }
}
