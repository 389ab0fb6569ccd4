// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What users say to a skill and what it means: the interaction model, as Amazon's CLI keeps it in
/// `interactionModels/custom/<locale>.json`.
///
/// Source: <https://developer.amazon.com/docs/smapi/interaction-model-schema.html>
public struct InteractionModel: JSONModel, Hashable {
    /// The name by which users call the skill.
    public var invocationName: String
    public var intents: [Intent]
    /// The slot types of the skill's own.
    public var types: [SlotType]
    /// The names of the intents that have a dialog model.
    public var dialogIntents: Set<String>

    /// One intent of the model.
    public struct Intent: Sendable, Hashable {
        public var name: String
        public var slots: [Slot]
        /// What users say, with slots in braces: `what is on {playlist}`.
        public var samples: [String]
    }

    /// One slot of an intent.
    public struct Slot: Sendable, Hashable {
        public var name: String
        public var type: String
    }

    /// A slot type with canonical values.
    public struct SlotType: Sendable, Hashable {
        public var name: String
        public var values: [Value]
    }

    /// A canonical value and how users say it.
    public struct Value: Sendable, Hashable {
        public var id: String?
        public var name: String
        public var synonyms: [String]
    }

    /// The type of this name, if it is one of the skill's own.
    public func type(named name: String) -> SlotType? { types.first { $0.name == name } }
}

extension InteractionModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        let start = json.offset
        let document = try json.value()
        let model = document["interactionModel"] ?? document
        guard let language = model["languageModel"] else { throw JSONError(.missing("languageModel"), at: start) }
        invocationName = language["invocationName"]?.string ?? ""
        intents = (language["intents"]?.array ?? []).compactMap(Intent.init(_:))
        types = (language["types"]?.array ?? []).compactMap(SlotType.init(_:))
        dialogIntents = Set((model["dialog"]?["intents"]?.array ?? []).compactMap { $0["name"]?.string })
    }

    public func write(to json: inout JSONWriter) {
        let language: JSON = [
            "invocationName": .string(invocationName),
            "intents": .array(intents.map(\.json)),
            "types": .array(types.map(\.json)),
        ]
        var model: JSON = ["languageModel": language]
        if !dialogIntents.isEmpty {
            model["dialog"] = ["intents": .array(dialogIntents.sorted().map { ["name": .string($0)] })]
        }
        json.value(["interactionModel": model] as JSON)
    }
}

extension InteractionModel.Intent {
    fileprivate init?(_ json: JSON) {
        guard let name = json["name"]?.string else { return nil }
        self.name = name
        slots = (json["slots"]?.array ?? []).compactMap { slot in
            guard let name = slot["name"]?.string, let type = slot["type"]?.string else { return nil }
            return InteractionModel.Slot(name: name, type: type)
        }
        samples = (json["samples"]?.array ?? []).compactMap(\.string)
    }

    fileprivate var json: JSON {
        [
            "name": .string(name),
            "slots": .array(slots.map { ["name": .string($0.name), "type": .string($0.type)] }),
            "samples": .array(samples.map(JSON.string)),
        ]
    }
}

extension InteractionModel.SlotType {
    fileprivate init?(_ json: JSON) {
        guard let name = json["name"]?.string else { return nil }
        self.name = name
        values = (json["values"]?.array ?? []).compactMap { value in
            guard let name = value["name"]?["value"]?.string else { return nil }
            return InteractionModel.Value(
                id: value["id"]?.string, name: name,
                synonyms: (value["name"]?["synonyms"]?.array ?? []).compactMap(\.string))
        }
    }

    fileprivate var json: JSON {
        [
            "name": .string(name),
            "values": .array(
                values.map { value in
                    var json: JSON = [
                        "name": [
                            "value": .string(value.name), "synonyms": .array(value.synonyms.map(JSON.string)),
                        ]
                    ]
                    if let id = value.id { json["id"] = .string(id) }
                    return json
                }),
        ]
    }
}
