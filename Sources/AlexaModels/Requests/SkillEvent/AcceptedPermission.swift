// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A permission that the user granted.
public struct AcceptedPermission: JSONModel, Hashable {
    /// The permission's name, for instance `alexa::devices:all:address:full:read`.
    public var scope: String?

    /// Makes one of its members.
    public init(scope: String? = nil) {
        self.scope = scope
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "scope": scope = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("scope", scope)
        }
    }
}

/// A kind of event that the user is subscribed to.
public struct Subscription: JSONModel, Hashable {
    /// The event's name, for instance `AMAZON.OrderStatus.Updated`.
    public var eventName: String?

    /// Makes one of its members.
    public init(eventName: String? = nil) {
        self.eventName = eventName
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "eventName": eventName = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("eventName", eventName)
        }
    }
}
