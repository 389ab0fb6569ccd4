// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

extension InteractionModel {
    /// The slots of an intent, each filled with a value that its type allows.
    func canonicalSlots(of intent: Intent) -> JSONObject<AlexaModels.Slot> {
        var slots = JSONObject<AlexaModels.Slot>()
        for slot in intent.slots {
            slots[slot.name] = canonicalSlot(slot)
        }
        return slots
    }

    private func canonicalSlot(_ slot: Slot) -> AlexaModels.Slot {
        guard let value = type(named: slot.type)?.values.first else {
            return AlexaModels.Slot(name: slot.name, value: Self.example(of: slot.type))
        }
        let resolution = Resolution(
            authority: "\(SlotEncoder.authority).\(slot.type)", status: .match,
            values: [ResolvedValue(name: value.name, id: value.id)])
        return AlexaModels.Slot(
            name: slot.name, value: value.name, resolutions: Resolutions([resolution]))
    }

    /// A value of one of Amazon's own slot types.
    private static func example(of type: String) -> String {
        switch type {
        case "AMAZON.NUMBER", "AMAZON.FOUR_DIGIT_NUMBER": "3"
        case "AMAZON.TIME": "13:45"
        case "AMAZON.DATE": "2026-11-23"
        case "AMAZON.DURATION": "PT5M"
        case "AMAZON.Ordinal": "2"
        default: "example"
        }
    }
}
