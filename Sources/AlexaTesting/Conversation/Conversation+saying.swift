// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
internal import Synchronization

extension Conversation {
    /// Opens the skill without an intent. A session that was open ends.
    @discardableResult
    public func launch() async throws -> Heard {
        try await exchange { state in
            state.continueSession(new: true)
            return .launch(LaunchRequest(head: state.nextHead()))
        }
    }

    /// Says something that Alexa understands as this intent.
    ///
    /// Without a session it is said with the skill's name ("ask mixtape …"), which begins a session. During a dialog
    /// for the same intent, the slots that the dialog has filled are kept.
    ///
    /// - Throws: `EncodingError` for a property that no slot can hold; ``ConversationError``.
    @discardableResult
    public func say(_ intent: some Intent) async throws -> Heard {
        try await say(try intent.alexaIntent())
    }

    /// Says something that Alexa understands as the intent of this name.
    ///
    /// - Parameters:
    ///   - name: The intent's name in the interaction model.
    ///   - slots: What the user says for the slots, by their names.
    @discardableResult
    public func intend(_ name: String, slots: [String: String] = [:]) async throws -> Heard {
        var filled = JSONObject<Slot>()
        for name in slots.keys.sorted() { filled[name] = Slot(name: name, value: slots[name]) }
        return try await say(AlexaIntent(name, slots: filled))
    }

    /// Answers the question for a slot.
    ///
    /// - Parameters:
    ///   - value: What the user says.
    ///   - slot: The slot to fill; `nil` for the one that was asked for.
    /// - Throws: ``ConversationError/nothingAsked(value:)`` if there is no dialog, or the slot is not known.
    @discardableResult
    public func answer(_ value: String, for slot: String? = nil) async throws -> Heard {
        guard let dialog = state.withLock({ $0.dialog }) else { throw ConversationError.nothingAsked(value: value) }
        var asked = slot
        if asked == nil, case .slot(let name) = dialog.asks { asked = name }
        guard let asked else { throw ConversationError.nothingAsked(value: value) }
        return try await say(AlexaIntent(dialog.intent.name, slots: [asked: Slot(name: asked, value: value)]))
    }

    /// Says an intent as Alexa would send it. Slots that the interaction model knows and the intent does not have are added,
    /// and values are resolved by the model's slot types where they are not resolved yet.
    @discardableResult
    public func say(_ intent: AlexaIntent) async throws -> Heard { try await say(intent, newSession: false) }

    func say(_ intent: AlexaIntent, newSession: Bool) async throws -> Heard {
        try await exchange { state in
            state.continueSession(new: newSession)
            return .intent(request(for: intent, in: &state))
        }
    }

    /// Makes the request for an intent, with the state of its dialog.
    func request(for intent: AlexaIntent, in state: inout State) -> IntentRequest {
        let head = state.nextHead()
        var intent = completed(intent, in: state)
        var dialogState: DialogState?
        if let dialog = state.dialog, dialog.intent.name == intent.name {
            intent = intent.keepingSlots(of: dialog.intent)
            if intent.confirmationStatus == .none, dialog.intent.confirmationStatus != .none {
                intent.confirmationStatus = dialog.intent.confirmationStatus
            }
            let isDone = dialog.isDelegated && nextQuestion(for: intent) == .nothing
            dialogState = isDone ? .completed : .inProgress
        } else if hasDialog(intent.name, in: state) {
            dialogState = .started
        }
        state.dialog = nil
        return IntentRequest(head: head, dialogState: dialogState, intent: intent)
    }

    func hasDialog(_ intent: String, in state: State) -> Bool {
        state.setting.dialogIntents.contains(intent) || model?.dialogIntents.contains(intent) ?? false
    }
}

extension Conversation {
    /// Says yes: to the confirmation that a dialog asks for, or else as `AMAZON.YesIntent`.
    @discardableResult
    public func yes() async throws -> Heard {
        if let heard = try await confirm(.confirmed) { return heard }
        return try await intend("AMAZON.YesIntent")
    }

    /// Says no: to the confirmation that a dialog asks for, or else as `AMAZON.NoIntent`.
    @discardableResult
    public func no() async throws -> Heard {
        if let heard = try await confirm(.denied) { return heard }
        return try await intend("AMAZON.NoIntent")
    }

    /// Asks for help: `AMAZON.HelpIntent`.
    @discardableResult
    public func help() async throws -> Heard { try await intend("AMAZON.HelpIntent") }

    /// Says stop: `AMAZON.StopIntent`.
    @discardableResult
    public func stop() async throws -> Heard { try await intend("AMAZON.StopIntent") }

    /// Says cancel: `AMAZON.CancelIntent`.
    @discardableResult
    public func cancel() async throws -> Heard { try await intend("AMAZON.CancelIntent") }

    /// Says something that fits none of the skill's intents: `AMAZON.FallbackIntent`.
    @discardableResult
    public func fallback() async throws -> Heard { try await intend("AMAZON.FallbackIntent") }

    /// Answers the confirmation that a dialog asks for; returns `nil` if there is none.
    func confirm(_ status: ConfirmationStatus) async throws -> Heard? {
        let asked: AlexaIntent? = state.withLock { state in
            guard var intent = state.dialog?.intent else { return nil }
            switch state.dialog?.asks {
            case .intentConfirmation?: intent.confirmationStatus = status
            case .slotConfirmation(let slot)?: intent.slots[slot]?.confirmationStatus = status
            default: return nil
            }
            return intent
        }
        guard let asked else { return nil }
        return try await say(asked)
    }
}
