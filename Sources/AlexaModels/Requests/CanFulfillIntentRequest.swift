// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Alexa asks whether the skill could fulfil an intent. No user hears the answer; the skill must not act on it.
///
/// Answer it with ``AlexaResponse/canFulfillIntent``.
public struct CanFulfillIntentRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "CanFulfillIntentRequest"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The state of the dialog.
    public var dialogState: DialogState?
    /// The intent that the user might want.
    public var intent: AlexaIntent

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), dialogState: DialogState? = nil, intent: AlexaIntent) {
        self.head = head
        self.dialogState = dialogState
        self.intent = intent
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var intent = AlexaIntent?.none
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "dialogState": dialogState = try json.optional(DialogState.self)
            case "intent": intent = try json.optional(AlexaIntent.self)
            default: try head.read(member, from: &json)
            }
        }
        guard let intent else { throw json.error(.missing("intent")) }
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
