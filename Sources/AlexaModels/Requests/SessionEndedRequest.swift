// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The session ended, and not because the skill said so. Alexa speaks no answer.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html>
public struct SessionEndedRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "SessionEndedRequest"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// Why.
    public var reason: Reason?
    /// What went wrong, when ``reason`` is ``Reason/error``.
    public var error: RequestError?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), reason: Reason? = nil, error: RequestError? = nil) {
        self.head = head
        self.reason = reason
        self.error = error
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var reason = Reason?.none
        var error = RequestError?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "reason": reason = try json.optional(Reason.self)
            case "error": error = try json.optional(RequestError.self)
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.reason = reason
        self.error = error
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
    /// Why a session ended; an open set.
    public struct Reason: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user said so.
        public static var userInitiated: Self { Self(rawValue: "USER_INITIATED") }
        /// Something went wrong.
        public static var error: Self { Self(rawValue: "ERROR") }
        /// The user did not answer.
        public static var exceededMaxReprompts: Self { Self(rawValue: "EXCEEDED_MAX_REPROMPTS") }
    }
}
