// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Something happened to the user's relation to the skill: it was enabled, linked, disabled, …
///
/// Events come outside of a session, no user speaks, and Alexa speaks no answer. All `AlexaSkillEvent.*` types read as
/// one, also those that are yet to come.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/smapi/skill-events-in-alexa-skills.html>
public struct SkillEvent: JSONModel, Hashable {
    /// What happened.
    public var kind: Kind
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// When it happened.
    public var eventCreationTime: Timestamp?
    /// When Alexa sent word of it.
    public var eventPublishingTime: Timestamp?
    /// What the event carries.
    public var body: Body?

    /// The type as it stands on the wire, for instance `AlexaSkillEvent.SkillEnabled`.
    public var type: String { "AlexaSkillEvent." + kind.rawValue }

    /// Makes one of its members.
    public init(
        _ kind: Kind, head: RequestHead = RequestHead(), eventCreationTime: Timestamp? = nil,
        eventPublishingTime: Timestamp? = nil, body: Body? = nil
    ) {
        self.kind = kind
        self.head = head
        self.eventCreationTime = eventCreationTime
        self.eventPublishingTime = eventPublishingTime
        self.body = body
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        kind = Kind(rawValue: try json.suffixOfType(after: "AlexaSkillEvent."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "eventCreationTime": eventCreationTime = try json.optional(Timestamp.self)
            case "eventPublishingTime": eventPublishingTime = try json.optional(Timestamp.self)
            case "body": body = try json.optional(Body.self)
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("eventCreationTime", eventCreationTime)
            json.member("eventPublishingTime", eventPublishingTime)
            json.member("body", body)
        }
    }
}
