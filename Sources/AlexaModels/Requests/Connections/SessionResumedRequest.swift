// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The session goes on after the task that the skill started with ``Directive/StartConnection``.
public struct SessionResumedRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "SessionResumedRequest"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// What ended the pause.
    public var cause: Cause?
    /// Where the request came from; sent by old versions only.
    public var originIPAddress: String?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), cause: Cause? = nil, originIPAddress: String? = nil) {
        self.head = head
        self.cause = cause
        self.originIPAddress = originIPAddress
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var cause = Cause?.none
        var originIPAddress = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "cause": cause = try json.optional(Cause.self)
            case "originIpAddress": originIPAddress = try json.optionalString()
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.cause = cause
        self.originIPAddress = originIPAddress
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("cause", cause)
            json.member("originIpAddress", originIPAddress)
        }
    }
}
