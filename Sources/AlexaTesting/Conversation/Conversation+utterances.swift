// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import Synchronization

extension Conversation {
    /// Says something in words, which the interaction model maps to an intent.
    ///
    /// - "open mixtape" launches the skill, "ask mixtape what are my playlists" is a one-shot request; both begin a session.
    ///   Without a session anything else counts as a one-shot request too.
    /// - In a session, "exit" and "quit" end it, if the model has no sample for them.
    /// - While a dialog asks for a slot, an utterance is another intent only if it fits a sample that has more than
    ///   slots, or if it is a value that another slot's type knows and the asked one's does not; everything else fills
    ///   the slot. While it asks for a confirmation, yes and no answer it.
    /// - Otherwise the best sample decides: the one with the most matching words, then the most values that their types know,
    ///   then the fewest slots, then the first in the model.
    /// - What fits no sample is `AMAZON.FallbackIntent`, if the model has it.
    ///
    /// Slots take values as Alexa writes them, in lower case and without punctuation; numbers, times, dates and durations are
    /// understood in English. Values of the model's own types are resolved to the canonical ones.
    ///
    /// - Throws: ``ConversationError/noModel(utterance:)``, ``ConversationError/notUnderstood(utterance:nearest:)``.
    @discardableResult
    public func say(_ utterance: String) async throws -> Heard {
        guard let model else { throw ConversationError.noModel(utterance: utterance) }
        switch try state.withLock({ try meaning(of: utterance, in: $0, by: model) }) {
        case .launch: return try await launch()
        case .exit: return try await end(.userInitiated)
        case .confirmation(.confirmed): return try await yes()
        case .confirmation: return try await no()
        case .intent(let intent, let newSession): return try await say(intent, newSession: newSession)
        }
    }

    enum Meaning {
        case launch
        case exit
        case confirmation(ConfirmationStatus)
        case intent(AlexaIntent, newSession: Bool)
    }

    private func meaning(of utterance: String, in state: State, by model: InteractionModel) throws -> Meaning {
        var words = Words.split(utterance)
        if words.first == "alexa" { words.removeFirst() }
        let understanding = Understanding(reader(in: state, by: model))
        let name = Words.split(model.invocationName)

        switch Invocation.find(in: words, name: name, suffix: state.session == nil) {
        case .launch?: return .launch
        case .ask(let choices)?:
            let found = choices.compactMap(understanding.intent(for:))
            if let intent = found.max(by: { !$0.isCertain && $1.isCertain })?.intent ?? fallback(of: model) {
                return .intent(intent, newSession: true)
            }
            throw notUnderstood(utterance, choices.last ?? words, understanding)
        case nil: break
        }

        let found = understanding.intent(for: words)
        if let answer = answer(words, in: state, found: found, by: understanding) { return answer }
        let leaves = state.session != nil && (words == ["exit"] || words == ["quit"])
        if leaves, !(found?.isCertain ?? false) { return .exit }
        if let found { return .intent(found.intent, newSession: false) }
        if let fallback = fallback(of: model) { return .intent(fallback, newSession: false) }
        throw notUnderstood(utterance, words, understanding)
    }

    /// Reads an utterance as the answer to a dialog's question; `nil` if it is not one.
    private func answer(
        _ words: [String], in state: State, found: Understanding.Found?, by understanding: Understanding
    ) -> Meaning? {
        guard let dialog = state.dialog, !words.isEmpty else { return nil }
        switch dialog.asks {
        case .slotConfirmation, .intentConfirmation:
            let said = Words.joined(words)
            if BuiltInPhrases.yes.contains(said) { return .confirmation(.confirmed) }
            if BuiltInPhrases.no.contains(said) { return .confirmation(.denied) }
            return nil
        case .slot(let name):
            let slots = understanding.reader.model.intents.first { $0.name == dialog.intent.name }?.slots
            let asked = slots?.first { $0.name == name } ?? InteractionModel.Slot(name, type: "AMAZON.SearchQuery")
            let filled = understanding.reader.fill(asked, with: words)
            if let found, found.isCertain, !(filled?.isKnown ?? false) { return nil }
            let slot = filled?.slot ?? Slot(name: name, value: SlotReader.unknown)
            return .intent(AlexaIntent(dialog.intent.name, slots: [name: slot]), newSession: false)
        case .anything: return nil
        }
    }

    private func fallback(of model: InteractionModel) -> AlexaIntent? {
        let name = "AMAZON.FallbackIntent"
        return model.intents.contains { $0.name == name } ? AlexaIntent(name) : nil
    }

    private func notUnderstood(
        _ utterance: String, _ words: [String], _ understanding: Understanding
    ) -> ConversationError {
        .notUnderstood(utterance: utterance, nearest: understanding.nearest(to: words))
    }

    func reader(in state: State, by model: InteractionModel) -> SlotReader {
        SlotReader(
            model: model, skillID: skillID, dynamicEntities: state.dynamicEntities, today: state.now / 86_400)
    }

    /// Returns the intent as Alexa would send it, with all slots of the model and with resolved values.
    func completed(_ intent: AlexaIntent, in state: State) -> AlexaIntent {
        var intent = intent
        // Alexa always says whether something was confirmed.
        intent.confirmationStatus = intent.confirmationStatus
        let modelled = model?.intents.first { $0.name == intent.name }?.slots ?? []
        var slots = JSONObject<Slot>()
        for slot in modelled { slots[slot.name] = intent.slots[slot.name] ?? Slot(name: slot.name) }
        for (name, slot) in intent.slots where slots[name] == nil { slots[name] = slot }
        for (name, var slot) in slots {
            slot.confirmationStatus = slot.confirmationStatus ?? ConfirmationStatus.none
            if slot.isSaid { slot.source = slot.source ?? .user }
            if let model, let value = slot.value, value != SlotReader.unknown, slot.resolutions == nil,
                let place = modelled.first(where: { $0.name == name })
            {
                resolve(&slot, value, in: place, by: reader(in: state, by: model))
            }
            slots[name] = slot
        }
        intent.slots = slots
        return intent
    }

    /// Resolves a value that was given and not said: it stays as it was written, unless its type writes it in another way.
    private func resolve(_ slot: inout Slot, _ value: String, in place: InteractionModel.Slot, by reader: SlotReader) {
        guard let filled = reader.fill(place, with: Words.split(value)) else { return }
        slot.resolutions = filled.slot.resolutions
        slot.slotValue = filled.slot.slotValue
        if filled.slot.slotValue != nil || (filled.isKnown && filled.slot.resolutions == nil) {
            slot.value = filled.slot.value
        }
    }
}
