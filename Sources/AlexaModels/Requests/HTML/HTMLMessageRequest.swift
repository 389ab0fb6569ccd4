// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The web application that the skill started sends a message.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html>
public struct HTMLMessageRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "Alexa.Presentation.HTML.Message"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// The message; its form is the application's.
    public var message: JSON?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), message: JSON? = nil) {
        self.head = head
        self.message = message
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var message = JSON?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "message": message = try json.optional(JSON.self)
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.message = message
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("message", message)
        }
    }
}
