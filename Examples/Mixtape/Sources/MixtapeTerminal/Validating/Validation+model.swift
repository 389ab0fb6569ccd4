// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

extension Validation {
    /// The interaction model by itself: what Amazon refuses to build.
    mutating func checkModel(_ model: InteractionModel) {
        let before = defects.count
        if model.invocationName.isEmpty { defects.append("the interaction model has no invocation name") }
        for intent in model.intents {
            let slots = Set(intent.slots.map(\.name))
            for name in Set(intent.samples.flatMap(Self.slots(in:))).subtracting(slots).sorted() {
                defects.append("a sample of \(intent.name) has the slot \(name), which the intent does not have")
            }
            for slot in intent.slots where !slot.type.hasPrefix("AMAZON.") && model.type(named: slot.type) == nil {
                defects.append(
                    "the slot \(slot.name) of \(intent.name) is of type \(slot.type), "
                        + "which the interaction model does not have")
            }
        }
        guard defects.count == before else { return }
        let samples = model.intents.map(\.samples.count).reduce(0, +)
        fine.append(
            "interaction model: \(samples) samples for \"\(model.invocationName)\", each with slots that are there")
    }

    /// The names in braces: `what is on {playlist}`.
    private static func slots(in sample: String) -> [String] {
        sample.split(separator: "{").dropFirst(sample.hasPrefix("{") ? 0 : 1).compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}
