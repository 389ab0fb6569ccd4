// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The session ended for another reason than the skill's response. Alexa speaks no answer.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html>
public struct SessionEndedRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "SessionEndedRequest"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The reason.
    public var reason: Reason?
    /// The error, when ``reason`` is ``Reason/error``.
    public var error: RequestError?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), reason: Reason? = nil, error: RequestError? = nil) {
        self.head = head
        self.reason = reason
        self.error = error
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "reason": reason = try json.optional(Reason.self)
            case "error": error = try json.optional(RequestError.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("reason", reason)
            json.member("error", error)
        }
    }
}

extension SessionEndedRequest {
    /// The reason why a session ended; an open set.
    public struct Reason: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user ended the session.
        public static var userInitiated: Self { Self(rawValue: "USER_INITIATED") }
        /// An error occurred.
        public static var error: Self { Self(rawValue: "ERROR") }
        /// The user did not answer.
        public static var exceededMaxReprompts: Self { Self(rawValue: "EXCEEDED_MAX_REPROMPTS") }
    }
}
