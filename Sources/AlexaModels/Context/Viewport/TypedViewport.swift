// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// One of the screens of a device.
@nonexhaustive
public enum TypedViewport: JSONModel, Hashable {
    /// A screen that shows visual documents.
    case apl(APLViewport)
    /// A character display.
    case aplt(APLTViewport)
    /// A kind that has no model, as its JSON.
    case other(JSON)

    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.member("type") {
        case APLViewport.type: self = .apl(try APLViewport(from: &json))
        case APLTViewport.type: self = .aplt(try APLTViewport(from: &json))
        default: self = .other(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .apl(let viewport): viewport.write(to: &json)
        case .aplt(let viewport): viewport.write(to: &json)
        case .other(let value): value.write(to: &json)
        }
    }
}
