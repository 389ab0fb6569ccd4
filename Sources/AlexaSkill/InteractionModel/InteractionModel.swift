// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The interaction model of a skill: what users may say, and which intents it means. Amazon's CLI keeps it in
/// `interactionModels/custom/<locale>.json`.
///
/// Source: <https://developer.amazon.com/docs/smapi/interaction-model-schema.html>
public struct InteractionModel: JSONModel, Hashable {
    /// The name by which users call the skill.
    public var invocationName: String
    /// What users may want of the skill, Amazon's own intents included.
    public var intents: [Intent]
    /// The slot types of the skill's own.
    public var types: [SlotType]
    /// What Alexa asks for by itself, for the intents that have a dialog model.
    public var dialogs: [Dialog]

    public init(invocationName: String, intents: [Intent] = [], types: [SlotType] = [], dialogs: [Dialog] = []) {
        self.invocationName = invocationName
        self.intents = intents
        self.types = types
        self.dialogs = dialogs
    }

    /// The names of the intents that have a dialog model.
    public var dialogIntents: Set<String> { Set(dialogs.map(\.intent)) }

    /// One intent of the model.
    public struct Intent: Sendable, Hashable {
        /// The name, for instance `AMAZON.HelpIntent`.
        public var name: String
        /// The slots in its samples.
        public var slots: [Slot]
        /// What users say, with slots in braces: `what is on {playlist}`.
        public var samples: [String]

        public init(_ name: String, slots: [Slot] = [], samples: [String] = []) {
            self.name = name
            self.slots = slots
            self.samples = samples
        }
    }

    /// One slot of an intent.
    public struct Slot: Sendable, Hashable {
        /// The name in the samples.
        public var name: String
        /// The name of its type: one of ``types``, or Amazon's own such as `AMAZON.NUMBER`.
        public var type: String
        /// Whether the user may say several values.
        public var takesSeveral: Bool

        public init(_ name: String, type: String, takesSeveral: Bool = false) {
            self.name = name
            self.type = type
            self.takesSeveral = takesSeveral
        }
    }

    /// A slot type with canonical values.
    public struct SlotType: Sendable, Hashable {
        /// The name that slots refer to.
        public var name: String
        /// The canonical values.
        public var values: [Value]

        public init(_ name: String, values: [Value]) {
            self.name = name
            self.values = values
        }
    }

    /// A canonical value and how users say it.
    public struct Value: Sendable, Hashable {
        /// The id that entity resolution returns with the name; `nil` if it has none.
        public var id: String?
        /// The canonical name.
        public var name: String
        /// Other things users say for it.
        public var synonyms: [String]

        public init(_ name: String, id: String? = nil, synonyms: [String] = []) {
            self.name = name
            self.id = id
            self.synonyms = synonyms
        }
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
        dialogs = Dialog.all(in: model)
    }

    public func write(to json: inout JSONWriter) {
        let language: JSON = [
            "invocationName": .string(invocationName),
            "intents": .array(intents.map(\.json)),
            "types": .array(types.map(\.json)),
        ]
        var model: JSON = ["languageModel": language]
        if !dialogs.isEmpty {
            model["dialog"] = ["intents": .array(dialogs.map(\.json))]
            let prompts = dialogs.flatMap(\.prompts)
            if !prompts.isEmpty { model["prompts"] = .array(prompts) }
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
            let several = slot["multipleValues"]?["enabled"]?.bool ?? false
            return InteractionModel.Slot(name, type: type, takesSeveral: several)
        }
        samples = (json["samples"]?.array ?? []).compactMap(\.string)
    }

    fileprivate var json: JSON {
        [
            "name": .string(name),
            "slots": .array(slots.map(\.json)),
            "samples": .array(samples.map(JSON.string)),
        ]
    }
}

extension InteractionModel.Slot {
    fileprivate var json: JSON {
        var json: JSON = ["name": .string(name), "type": .string(type)]
        if takesSeveral { json["multipleValues"] = ["enabled": true] }
        return json
    }
}

extension InteractionModel.SlotType {
    fileprivate init?(_ json: JSON) {
        guard let name = json["name"]?.string else { return nil }
        self.name = name
        values = (json["values"]?.array ?? []).compactMap { value in
            guard let name = value["name"]?["value"]?.string else { return nil }
            return InteractionModel.Value(
                name, id: value["id"]?.string,
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
