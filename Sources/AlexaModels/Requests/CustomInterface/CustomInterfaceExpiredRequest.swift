// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The time for which the skill listens for a gadget's events is over.
public struct CustomInterfaceExpiredRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "CustomInterfaceController.Expired"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// The token of the event handler.
    public var token: String?
    /// What the skill wanted to be told then.
    public var expirationPayload: JSON?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), token: String? = nil, expirationPayload: JSON? = nil) {
        self.head = head
        self.token = token
        self.expirationPayload = expirationPayload
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var token = String?.none
        var expirationPayload = JSON?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "token": token = try json.optionalString()
            case "expirationPayload": expirationPayload = try json.optional(JSON.self)
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.token = token
        self.expirationPayload = expirationPayload
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("expirationPayload", expirationPayload)
        }
    }
}
