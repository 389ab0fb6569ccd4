// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A filter for the events of gadgets to send.
public struct EventFilter: JSONModel, Hashable {
    /// A condition in JsonLogic.
    public var filterExpression: JSON?
    /// What happens when an event matches the filter.
    public var filterMatchAction: MatchAction

    // Made by .ci/models from the properties above.
    public init(filterExpression: JSON? = nil, filterMatchAction: MatchAction) {
        self.filterExpression = filterExpression
        self.filterMatchAction = filterMatchAction
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var filterMatchAction = MatchAction?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "filterExpression": filterExpression = try json.optional(JSON.self)
            case "filterMatchAction": filterMatchAction = try json.optional(MatchAction.self)
            default: try json.skip()
            }
        }
        guard let filterMatchAction else { throw json.error(.missing("filterMatchAction")) }
        self.filterMatchAction = filterMatchAction
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("filterExpression", filterExpression)
            json.member("filterMatchAction", filterMatchAction)
        }
    }
}

extension EventFilter {
    /// What happens when an event matches the filter; an open set.
    public struct MatchAction: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The event is sent, and the skill stops listening.
        public static var sendAndTerminate: Self { Self(rawValue: "SEND_AND_TERMINATE") }
        /// The event is sent.
        public static var send: Self { Self(rawValue: "SEND") }
    }
}

/// The time for which a skill listens for events.
public struct Expiration: JSONModel, Hashable {
    /// The time in milliseconds, at most 90 000.
    public var durationInMilliseconds: Int
    /// The payload that ``CustomInterfaceExpiredRequest`` returns.
    public var expirationPayload: JSON?

    // Made by .ci/models from the properties above.
    public init(durationInMilliseconds: Int, expirationPayload: JSON? = nil) {
        self.durationInMilliseconds = durationInMilliseconds
        self.expirationPayload = expirationPayload
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var durationInMilliseconds = Int?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "durationInMilliseconds": durationInMilliseconds = try json.optionalInt()
            case "expirationPayload": expirationPayload = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
        guard let durationInMilliseconds else { throw json.error(.missing("durationInMilliseconds")) }
        self.durationInMilliseconds = durationInMilliseconds
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("durationInMilliseconds", durationInMilliseconds)
            json.member("expirationPayload", expirationPayload)
        }
    }
}
