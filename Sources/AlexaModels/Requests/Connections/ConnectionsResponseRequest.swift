// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A purchase, a payment or another service that the skill asked for with ``Directive/SendRequest`` has ended.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/in-skill-purchase/add-isps-to-a-skill.html>
public struct ConnectionsResponseRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Connections.Response"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The status of the service.
    public var status: ConnectionStatus?
    /// The name of the service, for instance `Buy`; compare `PurchaseRequest`.
    public var name: String?
    /// The result.
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
        head = RequestHead()
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
