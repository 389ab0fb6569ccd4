// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A permission that the user granted.
public struct AcceptedPermission: JSONModel, Hashable {
    /// The permission's name, for instance `alexa::devices:all:address:full:read`.
    public var scope: String?

    // Made by .ci/models from the properties above.
    public init(scope: String? = nil) {
        self.scope = scope
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var scope = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "scope": scope = try json.optionalString()
            default: try json.skip()
            }
        }
        self.scope = scope
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("scope", scope)
        }
    }
}

/// A kind of event, or a topic of notifications, that the user is subscribed to.
public struct Subscription: JSONModel, Hashable {
    /// The event's name, for instance `AMAZON.OrderStatus.Updated` (``SkillEvent/Kind/proactiveSubscriptionChanged``).
    public var eventName: String?
    /// The topic's id (``SkillEvent/Kind/notificationSubscriptionChanged``).
    public var topicID: String?

    // Made by .ci/models from the properties above.
    public init(eventName: String? = nil, topicID: String? = nil) {
        self.eventName = eventName
        self.topicID = topicID
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var eventName = String?.none
        var topicID = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "eventName": eventName = try json.optionalString()
            case "topicId": topicID = try json.optionalString()
            default: try json.skip()
            }
        }
        self.eventName = eventName
        self.topicID = topicID
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("eventName", eventName)
            json.member("topicId", topicID)
        }
    }
}
