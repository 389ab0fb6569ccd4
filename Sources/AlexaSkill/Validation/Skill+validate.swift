// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A mistake in a skill's routing table, or a difference between the table and the interaction model.
@nonexhaustive
public enum Defect: Error, Sendable, Hashable, CustomStringConvertible {
    /// More than one handler has the same trigger; only the first one answers.
    case duplicate(String)
    /// The interaction model has an intent that has no handler.
    case intentWithoutHandler(String)
    /// A handler has an intent that the interaction model does not have.
    case handlerWithoutIntent(String)
    /// The interaction model has a slot that the intent's type never reads.
    case slotNeverRead(String, intent: String)
    /// The intent's type reads a slot that the interaction model does not have.
    case slotUnknown(String, intent: String)
    /// The intent's type cannot be read from the slots that the interaction model describes.
    case intentUnreadable(String, why: String)
    /// The interaction model has two intents of the same name.
    case duplicateIntent(String)
    /// Certification asks for an intent that the skill does not handle, or the model does not have.
    case certification(String)
    /// The skill has no id, so that an ``Endpoint`` could not tell its requests from those to other skills.
    case withoutID

    public var description: String {
        switch self {
        case .duplicate(let name): "more than one handler for \(name); the first one answers"
        case .intentWithoutHandler(let name): "\(name) is in the interaction model, but no handler waits for it"
        case .handlerWithoutIntent(let name): "a handler waits for \(name), which the interaction model does not have"
        case .slotNeverRead(let slot, let intent): "the slot \(slot) of \(intent) is never read"
        case .slotUnknown(let slot, let intent):
            "\(intent) reads the slot \(slot), which the interaction model does not have"
        case .intentUnreadable(let name, let why): "\(name) cannot be read from its slots: \(why)"
        case .duplicateIntent(let name): "the interaction model has \(name) more than once"
        case .certification(let what): "certification asks for it: \(what)"
        case .withoutID: "the skill has no id: Alexa's requests to any other skill would be answered, too"
        }
    }
}

extension Skill {
    /// Returns the mistakes in the routing table. Call it in a test, or before your program serves: nothing else does.
    public func validate() -> [Defect] {
        table.duplicates.map { .duplicate($0.name) }
    }

    /// Returns the mistakes in the routing table, its differences from the interaction model, and what certification requires.
    public func validate(against model: InteractionModel) -> [Defect] {
        validate() + model.duplicates + unhandled(in: model) + unknown(to: model) + slots(of: model)
            + certification(of: model)
    }

    private var takesAnything: Bool { table.anything != nil || table[.request("IntentRequest")] != nil }

    private func unhandled(in model: InteractionModel) -> [Defect] {
        guard !takesAnything else { return [] }
        return model.intents.filter { table[.intent($0.name)] == nil }.map { .intentWithoutHandler($0.name) }
    }

    private func unknown(to model: InteractionModel) -> [Defect] {
        let known = Set(model.intents.map(\.name))
        var seen: Set<String> = []
        return table.routes.compactMap { route in
            guard case .intent(let name) = route.key, !known.contains(name), seen.insert(name).inserted else {
                return nil
            }
            return .handlerWithoutIntent(name)
        }
    }

    /// Reads each typed intent once from the model's own canonical values, and records the slots that it asks for.
    private func slots(of model: InteractionModel) -> [Defect] {
        model.intents.flatMap { intent -> [Defect] in
            guard let type = table[.intent(intent.name)]?.intent else { return [] }
            let record = SlotDecoder.Record()
            var defects: [Defect] = []
            do {
                _ = try SlotDecoder.decode(type, from: model.canonicalSlots(of: intent), record: record)
            } catch let missing as SlotMissing {
                // Noted as unknown below.
                _ = missing
            } catch {
                defects.append(.intentUnreadable(intent.name, why: String(describing: error)))
            }
            let known = Set(intent.slots.map(\.name))
            let unknown = record.all.subtracting(known).sorted()
            defects += unknown.map { .slotUnknown($0, intent: intent.name) }
            // Reading stops at the first missing slot, so that the later ones were not asked for yet.
            if unknown.isEmpty, defects.isEmpty {
                defects += known.subtracting(record.all).sorted().map { .slotNeverRead($0, intent: intent.name) }
            }
            return defects
        }
    }

    private func certification(of model: InteractionModel) -> [Defect] {
        let needed = ["AMAZON.HelpIntent", "AMAZON.StopIntent", "AMAZON.CancelIntent"]
        var defects: [Defect] = needed.compactMap { name in
            let handled = table[.intent(name)] != nil
            let modelled = model.intents.contains { $0.name == name }
            if handled, modelled { return nil }
            return .certification("\(name) \(handled ? "in the interaction model" : "with a handler of its own")")
        }
        if table[.request("LaunchRequest")] == nil, table.anything == nil {
            defects.append(.certification("a handler for the launch"))
        }
        return defects
    }

    /// Whether handlers need the linked account, so that the skill needs an account-linking configuration.
    public var needsLinkedAccount: Bool { table.routes.contains(where: \.needsAccount) }
}

extension RouteKey {
    var name: String {
        switch self {
        case .request(let type): type
        case .intent(let name): name
        case .denied(let name): "\(name), denied"
        case .connection(let name): "Connections.Response, \(name)"
        case .anything: "anything"
        }
    }
}

extension InteractionModel {
    fileprivate var duplicates: [Defect] {
        var seen: Set<String> = []
        return intents.compactMap { seen.insert($0.name).inserted ? nil : .duplicateIntent($0.name) }
    }
}
