// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A conversation: from the first request to the answer that ends it.
public struct Session: JSONModel, Hashable {
    /// Whether this request begins the session. A session that does not say so is not new.
    public var isNew: Bool {
        get { statedNew ?? false }
        set { statedNew = newValue }
    }
    /// The session's id.
    public var sessionID: String? {
        get { keptSessionID.text }
        set { keptSessionID.text = newValue }
    }
    private var keptSessionID = KeptText()
    /// The skill.
    public var application: AlexaApplication?
    /// The user; ``SystemState/user`` is the one to ask.
    public var user: User?
    /// What the last answer in this session left, exactly as it was written: the skill's own, so do not put secrets there.
    public var attributes: JSONObject<JSON> {
        get { listedAttributes.value }
        set { listedAttributes.value = newValue }
    }
    private var listedAttributes = Listed<JSONObject<JSON>>()
    private var statedNew: Bool?

    /// Makes one of its members.
    public init(
        isNew: Bool = false, sessionID: String? = nil, application: AlexaApplication? = nil, user: User? = nil,
        attributes: JSONObject<JSON> = [:]
    ) {
        self.attributes = attributes
        self.sessionID = sessionID
        self.application = application
        self.user = user
        self.isNew = isNew
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "new": statedNew = try json.optionalBool()
            case "sessionId": keptSessionID = try json.optionalText()
            case "application": application = try json.optional(AlexaApplication.self)
            case "user": user = try json.optional(User.self)
            case "attributes": listedAttributes = Listed(stated: try json.optionalMembers())
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("new", statedNew)
            json.member("sessionId", sessionID)
            json.member("application", application)
            json.member("attributes", listedAttributes.stated)
            json.member("user", user)
        }
    }
}
