// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The skill sent itself a message through the Skill Messaging API. No user speaks, and Alexa speaks no answer.
public struct MessageReceivedRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Messaging.MessageReceived"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The message, in the form that the skill defines.
    public var message: JSON?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), message: JSON? = nil) {
        self.head = head
        self.message = message
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "message": message = try json.optional(JSON.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("message", message)
        }
    }
}
