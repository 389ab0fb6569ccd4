// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// One value of a slot, or several for slots that allow several.
@nonexhaustive
public indirect enum SlotValue: JSONModel, Hashable {
    /// One value.
    case simple(SimpleSlotValue)
    /// Several values.
    case list([SlotValue])
    /// A kind that has no model, as its JSON.
    case other(JSON)

    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.member("type") {
        case "Simple": self = .simple(try SimpleSlotValue(from: &json))
        case "List":
            var values: [SlotValue] = []
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "values": values = try json.lossyArray(of: SlotValue.self)
                default: try json.skip()
                }
            }
            self = .list(values)
        default: self = .other(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .simple(let value): value.write(to: &json)
        case .list(let values):
            json.object { json in
                json.member("type", "List")
                json.member("values", values)
            }
        case .other(let value): value.write(to: &json)
        }
    }
}
