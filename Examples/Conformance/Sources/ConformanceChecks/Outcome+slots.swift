// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

extension Outcome {
    /// Reads what slots keep as bytes, so that it is written from its model.
    mutating func read(_ slots: inout JSONObject<Slot>, at path: String) {
        for (name, slot) in slots {
            note(slot.$resolutions.problems + slot.$slotValue.problems)
            if let value = slot.slotValue { list(value, at: "\(path).\(name).slotValue") }
            slots[name]?.resolutions = slot.resolutions
            slots[name]?.slotValue = slot.slotValue
        }
    }

    /// Lists the values that were kept as JSON instead of read into a model.
    mutating func list(_ value: SlotValue, at path: String) {
        switch value {
        case .other: unmodelled.append(path)
        case .list(let values):
            for (index, value) in values.enumerated() { list(value, at: "\(path).values[\(index)]") }
        default: break
        }
    }

    /// Reads what the slots of the intents in directives keep as bytes.
    mutating func typedOnly(_ directives: [Directive], at path: String) -> [Directive] {
        directives.enumerated().map { index, directive in typedOnly(directive, at: "\(path)[\(index)]") }
    }

    mutating func typedOnly(_ directive: Directive, at path: String) -> Directive {
        switch directive {
        case .delegate(var directive):
            read(&directive.updatedIntent, at: path)
            return .delegate(directive)
        case .elicitSlot(var directive):
            read(&directive.updatedIntent, at: path)
            return .elicitSlot(directive)
        case .confirmSlot(var directive):
            read(&directive.updatedIntent, at: path)
            return .confirmSlot(directive)
        case .confirmIntent(var directive):
            read(&directive.updatedIntent, at: path)
            return .confirmIntent(directive)
        case .delegateRequest(var directive):
            switch directive.updatedRequest {
            case .intent(var intent)?:
                read(&intent.slots, at: "\(path).updatedRequest.intent.slots")
                directive.updatedRequest = .intent(intent)
            case .input(var input)?:
                read(&input.slots, at: "\(path).updatedRequest.input.slots")
                directive.updatedRequest = .input(input)
            default: break
            }
            return .delegateRequest(directive)
        default: return directive
        }
    }

    private mutating func read(_ intent: inout AlexaIntent?, at path: String) {
        guard var updated = intent else { return }
        read(&updated.slots, at: "\(path).updatedIntent.slots")
        intent = updated
    }
}
