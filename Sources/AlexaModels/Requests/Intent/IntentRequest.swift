// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user said something that matches an intent of the interaction model.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html>
public struct IntentRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "IntentRequest"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The state of the dialog; absent without a dialog model.
    public var dialogState: DialogState?
    /// The intent that Alexa recognised.
    public var intent: AlexaIntent
    /// Whether the request is part of a dialog; sent by old versions only.
    public var inDialog: Bool?
    // Last, so that the memberwise initializer, to which those below delegate, has another order than the public one.
    /// The request's id, timestamp and locale.
    public var head: RequestHead
}

extension IntentRequest {
    // Made by .ci/models from the properties above.
    public init(
        head: RequestHead = RequestHead(), dialogState: DialogState? = nil, intent: AlexaIntent, inDialog: Bool? = nil
    ) {
        self.init(dialogState: dialogState, intent: intent, inDialog: inDialog, head: head)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var dialogState = DialogState?.none
        var intent = AlexaIntent?.none
        var inDialog = Bool?.none
        var head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "dialogState": dialogState = try json.optional(DialogState.self)
            case "intent": intent = try json.optional(AlexaIntent.self)
            case "inDialog": inDialog = try json.optionalBool()
            default: try head.read(member, from: &json)
            }
        }
        guard let intent else { throw json.error(.missing("intent")) }
        self.init(dialogState: dialogState, intent: intent, inDialog: inDialog, head: head)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("dialogState", dialogState)
            json.member("intent", intent)
            json.member("inDialog", inDialog)
        }
    }
}
