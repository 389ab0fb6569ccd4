// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Alexa asks whether the skill could fulfil an intent. No user hears the answer, and nothing may be done.
///
/// Answer it with ``AlexaResponse/canFulfillIntent``.
public struct CanFulfillIntentRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "CanFulfillIntentRequest"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// How far the dialog has come.
    public var dialogState: DialogState?
    /// What the user might want.
    public var intent: AlexaIntent

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), dialogState: DialogState? = nil, intent: AlexaIntent) {
        self.head = head
        self.dialogState = dialogState
        self.intent = intent
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var dialogState = DialogState?.none
        var intent = AlexaIntent?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "dialogState": dialogState = try json.optional(DialogState.self)
            case "intent": intent = try json.optional(AlexaIntent.self)
            default: try head.read(member, from: &json)
            }
        }
        guard let intent else { throw json.error(.missing("intent")) }
        self.head = head
        self.dialogState = dialogState
        self.intent = intent
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("dialogState", dialogState)
            json.member("intent", intent)
        }
    }
}
