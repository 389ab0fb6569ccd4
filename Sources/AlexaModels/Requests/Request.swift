// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What happened: one case for each kind of request that Alexa sends.
@nonexhaustive
public enum Request: Sendable, Hashable {
    /// The user opened the skill without saying what for.
    case launch(LaunchRequest)
    /// The user said something that the interaction model knows.
    case intent(IntentRequest)
    /// The session ended, and not because the skill said so.
    case sessionEnded(SessionEndedRequest)
    /// Alexa asks whether the skill could fulfil an intent.
    case canFulfillIntent(CanFulfillIntentRequest)
    /// Something happened to the user's relation to the skill (`AlexaSkillEvent.*`).
    case event(SkillEvent)
    /// A type that has no model here; it keeps its type and its JSON.
    case other(OtherRequest)

    /// What all requests have: id, time, locale.
    public var head: RequestHead {
        switch self {
        case .launch(let request): request.head
        case .intent(let request): request.head
        case .sessionEnded(let request): request.head
        case .canFulfillIntent(let request): request.head
        case .event(let request): request.head
        case .other(let request): request.head
        }
    }

    /// The type as it stands on the wire, for instance `IntentRequest`.
    public var type: String {
        switch self {
        case .launch(let request): request.type
        case .intent(let request): request.type
        case .sessionEnded(let request): request.type
        case .canFulfillIntent(let request): request.type
        case .event(let request): request.type
        case .other(let request): request.type
        }
    }

    /// The request's id.
    public var requestID: String? { head.requestID }
    /// When Alexa sent the request.
    public var timestamp: Timestamp? { head.timestamp }
    /// The language the user speaks.
    public var locale: Locale? { head.locale }
}

extension Request: JSONModel {
    /// Reads a request of any type. One that is malformed for its type reads as ``other(_:)``.
    ///
    /// - Throws: ``JSONError`` if it is no object, or its type is missing or no string.
    public init(from json: inout JSONReader) throws(JSONError) {
        guard let type = try json.member("type") else { throw json.error(.missing("type")) }
        self = try json.attempt { (json: inout JSONReader) throws(JSONError) in
            try Request(type: type, from: &json)
        } otherwise: { (json: inout JSONReader) throws(JSONError) in
            .other(try OtherRequest(from: &json))
        }
    }

    private init(type: String, from json: inout JSONReader) throws(JSONError) {
        switch type {
        case IntentRequest.type: self = .intent(try IntentRequest(from: &json))
        case LaunchRequest.type: self = .launch(try LaunchRequest(from: &json))
        case SessionEndedRequest.type: self = .sessionEnded(try SessionEndedRequest(from: &json))
        case CanFulfillIntentRequest.type: self = .canFulfillIntent(try CanFulfillIntentRequest(from: &json))
        case _ where type.hasPrefix("AlexaSkillEvent."): self = .event(try SkillEvent(from: &json))
        default: self = .other(try OtherRequest(from: &json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .launch(let request): request.write(to: &json)
        case .intent(let request): request.write(to: &json)
        case .sessionEnded(let request): request.write(to: &json)
        case .canFulfillIntent(let request): request.write(to: &json)
        case .event(let request): request.write(to: &json)
        case .other(let request): request.write(to: &json)
        }
    }
}
