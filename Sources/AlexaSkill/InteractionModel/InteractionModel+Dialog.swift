// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension InteractionModel {
    /// An intent's dialog model: what Alexa asks for when the skill lets it.
    ///
    /// Source: <https://developer.amazon.com/docs/custom-skills/define-the-dialog-to-collect-and-confirm-required-information.html>
    public struct Dialog: Sendable, Hashable {
        /// The intent's name.
        public var intent: String
        /// The intent's slots and what Alexa asks for them.
        public var slots: [Slot]
        /// What Alexa asks to have the intent confirmed; `nil` if it needs no confirmation.
        public var confirmation: String?

        /// What Alexa asks for a slot.
        public struct Slot: Sendable, Hashable {
            /// The slot's name.
            public var name: String
            /// The name of its type.
            public var type: String
            /// What Alexa asks to have the slot filled; `nil` if it may be left out.
            public var elicitation: String?
            /// What Alexa asks to have the value confirmed; `nil` if it needs no confirmation.
            public var confirmation: String?

            public init(_ name: String, type: String, elicitation: String? = nil, confirmation: String? = nil) {
                self.name = name
                self.type = type
                self.elicitation = elicitation
                self.confirmation = confirmation
            }
        }

        public init(_ intent: String, slots: [Slot] = [], confirmation: String? = nil) {
            self.intent = intent
            self.slots = slots
            self.confirmation = confirmation
        }
    }
}

extension InteractionModel.Dialog {
    /// The dialogs of a model, with the first text of each of their prompts.
    static func all(in model: JSON) -> [Self] {
        var texts: [String: String] = [:]
        for prompt in model["prompts"]?.array ?? [] {
            guard let id = prompt["id"]?.string else { continue }
            texts[id] = prompt["variations"]?[0]?["value"]?.string
        }
        /// What Alexa asks if it has to; empty if the model has no prompt for it.
        func prompt(_ kind: String, of json: JSON) -> String? {
            guard json["\(kind)Required"]?.bool == true else { return nil }
            return json["prompts"]?[kind]?.string.flatMap { texts[$0] } ?? ""
        }
        return (model["dialog"]?["intents"]?.array ?? []).compactMap { json in
            guard let intent = json["name"]?.string else { return nil }
            let slots = (json["slots"]?.array ?? []).compactMap { slot -> Slot? in
                guard let name = slot["name"]?.string else { return nil }
                return Slot(
                    name, type: slot["type"]?.string ?? "", elicitation: prompt("elicitation", of: slot),
                    confirmation: prompt("confirmation", of: slot))
            }
            return Self(intent, slots: slots, confirmation: prompt("confirmation", of: json))
        }
    }

    var json: JSON {
        let slots = slots.map { slot -> JSON in
            var json: JSON = ["name": .string(slot.name), "type": .string(slot.type)]
            write(slot.elicitation, "elicitation", of: slot.name, to: &json)
            write(slot.confirmation, "confirmation", of: slot.name, to: &json)
            return json
        }
        var json: JSON = ["name": .string(intent), "slots": .array(slots)]
        write(confirmation, "confirmation", of: nil, to: &json)
        return json
    }

    private func write(_ prompt: String?, _ kind: String, of slot: String?, to json: inout JSON) {
        json["\(kind)Required"] = .bool(prompt != nil)
        var prompts = json["prompts"] ?? [:]
        if let prompt, !prompt.isEmpty { prompts[kind] = .string(id(kind, of: slot)) }
        json["prompts"] = prompts
    }

    /// The prompts that ``json`` refers to.
    var prompts: [JSON] {
        var prompts: [JSON] = []
        func add(_ prompt: String?, _ kind: String, of slot: String?) {
            guard let prompt, !prompt.isEmpty else { return }
            prompts.append([
                "id": .string(id(kind, of: slot)),
                "variations": [["type": "PlainText", "value": .string(prompt)]],
            ])
        }
        for slot in slots {
            add(slot.elicitation, "elicitation", of: slot.name)
            add(slot.confirmation, "confirmation", of: slot.name)
        }
        add(confirmation, "confirmation", of: nil)
        return prompts
    }

    private func id(_ kind: String, of slot: String?) -> String {
        ([kind, intent] + [slot].compactMap { $0 }).joined(separator: ".")
    }
}
