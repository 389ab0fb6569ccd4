// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Another skill asks this one for a service.
///
/// Answer it with ``Directive/SendResponse``.
public struct ConnectionsRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Connections.Request"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The name of the service.
    public var name: String?
    /// The input of the service.
    public var payload: JSON?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), name: String? = nil, payload: JSON? = nil) {
        self.head = head
        self.name = name
        self.payload = payload
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "name": name = try json.optionalString()
            case "payload": payload = try json.optional(JSON.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("name", name)
            json.member("payload", payload)
        }
    }
}
