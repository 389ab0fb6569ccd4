// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The event handler for a gadget has expired.
public struct CustomInterfaceExpiredRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "CustomInterfaceController.Expired"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The token of the event handler.
    public var token: String?
    /// The payload that the skill set in ``Expiration/expirationPayload``.
    public var expirationPayload: JSON?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), token: String? = nil, expirationPayload: JSON? = nil) {
        self.head = head
        self.token = token
        self.expirationPayload = expirationPayload
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "token": token = try json.optionalString()
            case "expirationPayload": expirationPayload = try json.optional(JSON.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("expirationPayload", expirationPayload)
        }
    }
}
