// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An intent with its slots, as Alexa recognised it.
public struct AlexaIntent: JSONModel, Hashable {
    /// The intent's name in the interaction model, for instance `AMAZON.HelpIntent`.
    public var name: String
    /// The slots by name, in Alexa's order, filled or not.
    public var slots: JSONObject<Slot> {
        get { listedSlots.value }
        set { listedSlots.value = newValue }
    }
    private var listedSlots = Listed<JSONObject<Slot>>()
    /// Whether the user confirmed the intent; ``ConfirmationStatus/none`` if Alexa does not send it.
    public var confirmationStatus: ConfirmationStatus {
        get { statedConfirmation ?? .none }
        set { statedConfirmation = newValue }
    }
    private var statedConfirmation: ConfirmationStatus?
}

extension AlexaIntent {
    public init(_ name: String, slots: JSONObject<Slot> = [:], confirmationStatus: ConfirmationStatus? = nil) {
        self.init(
            name: name, listedSlots: Listed(stated: slots.isEmpty ? nil : slots), statedConfirmation: confirmationStatus
        )
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var (name, listedSlots) = (String?.none, Listed<JSONObject<Slot>>())
        var statedConfirmation: ConfirmationStatus?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": name = try json.optionalString()
            case "slots": listedSlots = Listed(stated: try Slot.all(in: &json))
            case "confirmationStatus": statedConfirmation = try json.optional(ConfirmationStatus.self)
            default: try json.skip()
            }
        }
        guard let name else { throw json.error(.missing("name")) }
        self.init(name: name, listedSlots: listedSlots, statedConfirmation: statedConfirmation)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("confirmationStatus", statedConfirmation)
            json.member("slots", listedSlots.stated)
        }
    }
}
