// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// One value of a slot.
public struct SimpleSlotValue: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Simple"
    /// What the user said.
    public var value: String?
    /// The slot type's values that it resolves to.
    public var resolutions: Resolutions?

    // Made by .ci/models from the properties above.
    public init(value: String? = nil, resolutions: Resolutions? = nil) {
        self.value = value
        self.resolutions = resolutions
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "value": value = try json.optionalString()
            case "resolutions": resolutions = try json.optional(Resolutions.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", Self.type)
            json.member("value", value)
            json.member("resolutions", resolutions)
        }
    }
}
