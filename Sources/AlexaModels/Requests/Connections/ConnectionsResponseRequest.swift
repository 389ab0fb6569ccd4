// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A purchase, a payment or another service that the skill asked for with ``Directive/SendRequest`` has ended.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/in-skill-purchase/add-isps-to-a-skill.html>
public struct ConnectionsResponseRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "Connections.Response"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// How it ended.
    public var status: ConnectionStatus?
    /// What was asked for, for instance `Buy`; compare `PurchaseRequest`.
    public var name: String?
    /// What it brought.
    public var payload: JSON?
    /// The token of the directive.
    public var token: String?

    // Made by .ci/models from the properties above.
    public init(
        head: RequestHead = RequestHead(), status: ConnectionStatus? = nil, name: String? = nil, payload: JSON? = nil,
        token: String? = nil
    ) {
        self.head = head
        self.status = status
        self.name = name
        self.payload = payload
        self.token = token
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var status = ConnectionStatus?.none
        var name = String?.none
        var payload = JSON?.none
        var token = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "status": status = try json.optional(ConnectionStatus.self)
            case "name": name = try json.optionalString()
            case "payload": payload = try json.optional(JSON.self)
            case "token": token = try json.optionalString()
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.status = status
        self.name = name
        self.payload = payload
        self.token = token
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("status", status)
            json.member("name", name)
            json.member("payload", payload)
            json.member("token", token)
        }
    }
}
