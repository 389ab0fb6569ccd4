// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import Synchronization

extension Conversation {
    /// Makes a request, sends it, and updates the state from the answer.
    func exchange(
        inSession: Bool = true, _ make: (inout State) throws -> AlexaRequest
    ) async throws -> Heard {
        let envelope = try state.withLock { state in
            let request = try make(&state)
            return state.envelope(request, skillID: skillID, inSession: inSession)
        }
        let answer = await skill.respond(to: envelope.jsonBytes(revealingTokens: true))
        let heard = try heard(answer, to: envelope.body)
        guard inSession else { return heard }
        let next = state.withLock { state in
            state.take(heard.envelope, refused: answer.status != 200)
            return state.session == nil ? .nothing : step(after: heard, to: envelope.request, in: &state)
        }
        switch next {
        case .nothing: return heard
        case .prompt(let prompt): return heard.prompted(prompt)
        case .completed(let intent): return try await complete(intent)
        }
    }

    /// Reads an answer, as Alexa would.
    func heard(_ answer: SkillResponse, to request: JSON) throws -> Heard {
        let tokens = state.withLock { $0.tokens }
        let json: JSON
        let envelope: ResponseEnvelope
        do throws(JSONError) {
            json = try JSON(parsing: answer.body)
            envelope = try ResponseEnvelope(json: answer.body)
        } catch {
            throw ConversationError.unreadableAnswer(error)
        }
        let text = String(decoding: answer.body, as: UTF8.self)
        guard !tokens.contains(where: text.contains) else { throw ConversationError.tokenInAnswer }
        return Heard(answer: answer, envelope: envelope, requestJSON: request, responseJSON: json)
    }

    /// What Alexa does by itself after an answer.
    enum Next {
        case nothing
        /// Alexa asks for something in the dialog model's words.
        case prompt(String)
        /// All slots are filled: Alexa sends the intent once more.
        case completed(AlexaIntent)
    }

    private func step(after heard: Heard, to request: AlexaRequest, in state: inout State) -> Next {
        let steps = heard.directives.compactMap(PendingDialog.Step.init)
        guard let step = steps.last else { return .nothing }
        var sent: IntentRequest?
        if case .intent(let request) = request { sent = request }
        guard let intent = step.updatedIntent.map({ updated(sent?.intent, to: $0) }) ?? sent?.intent else {
            return .nothing
        }
        switch step {
        case .ask(let asks, _):
            state.dialog = PendingDialog(intent: intent, asks: asks)
            return .nothing
        case .delegate:
            // A skill that delegates a complete intent would get it again without end.
            guard sent?.dialogState != .completed else { return .nothing }
            switch nextQuestion(for: intent) {
            case .nothing: return .completed(intent)
            case .question(let asks, let prompt):
                state.dialog = PendingDialog(intent: intent, asks: asks, isDelegated: true)
                return prompt.map(Next.prompt) ?? .nothing
            }
        }
    }

    private func updated(_ sent: AlexaIntent?, to update: AlexaIntent) -> AlexaIntent {
        guard let sent else { return update }
        return update.keepingSlots(of: sent)
    }

    private func complete(_ intent: AlexaIntent) async throws -> Heard {
        try await exchange { state in
            let head = state.nextHead()
            state.dialog = nil
            return .intent(IntentRequest(head: head, dialogState: .completed, intent: intent))
        }
    }
}
