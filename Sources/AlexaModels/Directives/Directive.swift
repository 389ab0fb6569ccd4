// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Something that the device or Alexa is to do: one case for each kind of directive.
@nonexhaustive
public enum Directive: Sendable, Hashable {
    /// Lets Alexa take the next step of the dialog.
    case delegate(Delegate)
    /// Asks the user for a slot.
    case elicitSlot(ElicitSlot)
    /// Asks the user to confirm a slot.
    case confirmSlot(ConfirmSlot)
    /// Asks the user to confirm the intent.
    case confirmIntent(ConfirmIntent)
    /// Gives slot types values for this session.
    case updateDynamicEntities(UpdateDynamicEntities)
    /// A directive that has no model here.
    case other(JSON)

    /// The type as it stands on the wire, for instance `Dialog.Delegate`; empty if it has none.
    public var type: String {
        switch self {
        case .delegate: Delegate.type
        case .elicitSlot: ElicitSlot.type
        case .confirmSlot: ConfirmSlot.type
        case .confirmIntent: ConfirmIntent.type
        case .updateDynamicEntities: UpdateDynamicEntities.type
        case .other(let json): json["type"]?.string ?? ""
        }
    }
}

extension Directive: JSONModel {
    /// Reads a directive of any type. One that is malformed for its type reads as ``other(_:)``.
    public init(from json: inout JSONReader) throws(JSONError) {
        let type = try json.member("type") ?? ""
        self = try json.attempt { (json: inout JSONReader) throws(JSONError) in
            try Directive(type: type, from: &json)
        } otherwise: { (json: inout JSONReader) throws(JSONError) in
            .other(try json.value())
        }
    }

    private init(type: String, from json: inout JSONReader) throws(JSONError) {
        switch type {
        case Delegate.type: self = .delegate(try Delegate(from: &json))
        case ElicitSlot.type: self = .elicitSlot(try ElicitSlot(from: &json))
        case ConfirmSlot.type: self = .confirmSlot(try ConfirmSlot(from: &json))
        case ConfirmIntent.type: self = .confirmIntent(try ConfirmIntent(from: &json))
        case UpdateDynamicEntities.type: self = .updateDynamicEntities(try UpdateDynamicEntities(from: &json))
        default: self = .other(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .delegate(let directive): directive.write(to: &json)
        case .elicitSlot(let directive): directive.write(to: &json)
        case .confirmSlot(let directive): directive.write(to: &json)
        case .confirmIntent(let directive): directive.write(to: &json)
        case .updateDynamicEntities(let directive): directive.write(to: &json)
        case .other(let directive): directive.write(to: &json)
        }
    }
}
