// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A conversation: from the first request to the answer that ends it.
public struct Session: JSONModel, Hashable {
    /// Whether this request starts the session; `false` if Alexa does not send it.
    public var isNew: Bool {
        get { statedNew ?? false }
        set { statedNew = newValue }
    }
    /// The session's id.
    public var sessionID: String? {
        get { rawSessionID.text }
        set { rawSessionID.text = newValue }
    }
    private var rawSessionID = RawText()
    /// The skill.
    public var application: AlexaApplication?
    /// The user who enabled the skill; prefer ``SystemState/user``.
    public var user: User?
    /// The session attributes of the previous response, exactly as written. They are not redacted: keep secrets out.
    public var attributes: JSONObject<JSON> {
        get { listedAttributes.value.value }
        set { listedAttributes.value = RawObject(newValue) }
    }
    /// The attributes as received.
    package var rawAttributes: RawObject? { listedAttributes.stated }
    private var listedAttributes = Listed<RawObject>()
    private var statedNew: Bool?
}

extension Session {
    public init(
        isNew: Bool = false, sessionID: String? = nil, application: AlexaApplication? = nil, user: User? = nil,
        attributes: JSONObject<JSON> = [:]
    ) {
        self.init(
            rawSessionID: RawText(sessionID), application: application, user: user,
            listedAttributes: Listed(stated: attributes.isEmpty ? nil : RawObject(attributes)), statedNew: isNew)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var (statedNew, rawSessionID, rawAttributes) = (Bool?.none, RawText(), RawObject?.none)
        var (application, user) = (AlexaApplication?.none, User?.none)
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "new": statedNew = try json.optionalBool()
            case "sessionId": rawSessionID = try json.optionalText()
            case "application": application = try json.optional(AlexaApplication.self)
            case "user": user = try json.optional(User.self)
            case "attributes": rawAttributes = try json.optionalRawObject()
            default: try json.skip()
            }
        }
        self.init(
            rawSessionID: rawSessionID, application: application, user: user,
            listedAttributes: Listed(stated: rawAttributes), statedNew: statedNew)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("new", statedNew)
            json.member("sessionId", sessionID)
            json.member("application", application)
            json.member("attributes", rawAttributes)
            json.member("user", user)
        }
    }
}
