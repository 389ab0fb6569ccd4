// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// The members that every request has besides its type.
public struct RequestHead: Sendable, Hashable {
    /// The request's id, `amzn1.echo-api.request.…`; absent from some tools' events.
    public var requestID: String? {
        get { rawRequestID.text }
        set { rawRequestID.text = newValue }
    }
    private var rawRequestID = RawText()
    /// When Alexa sent the request.
    public var timestamp: Timestamp?
    /// The language the user speaks; absent from events that no user spoke.
    public var locale: AlexaLocale?
    /// Some events spell their time `timeStamp`; it is written back that way.
    private var spellsTimeStamp = false

    public init(requestID: String? = nil, timestamp: Timestamp? = nil, locale: AlexaLocale? = nil) {
        self.requestID = requestID
        self.timestamp = timestamp
        self.locale = locale
    }

    /// Reads a member of the head, and skips any other.
    mutating func read(_ key: JSONReader.Key, from json: inout JSONReader) throws(JSONError) {
        switch key {
        case "requestId": rawRequestID = try json.optionalText()
        case "timestamp": timestamp = try json.optional(Timestamp.self)
        case "timeStamp":
            timestamp = try json.optional(Timestamp.self)
            spellsTimeStamp = timestamp != nil
        case "locale": locale = try json.optional(AlexaLocale.self)
        default: try json.skip()
        }
    }

    /// Writes the head's members, the type first.
    func write(type: String, to json: inout JSONWriter) {
        json.member("type", type)
        json.member("requestId", requestID)
        if spellsTimeStamp { json.member("timeStamp", timestamp) } else { json.member("timestamp", timestamp) }
        json.member("locale", locale)
    }
}
