// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The period for which a dialog is delegated.
public struct DelegationPeriod: JSONModel, Hashable {
    /// The end of the period.
    public var until: Until?

    // Made by .ci/models from the properties above.
    public init(until: Until? = nil) {
        self.until = until
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "until": until = try json.optional(Until.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("until", until)
        }
    }
}

extension DelegationPeriod {
    /// The end of a delegation; an open set.
    public struct Until: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Until it is explicitly delegated back.
        public static var explicitReturn: Self { Self(rawValue: "EXPLICIT_RETURN") }
        /// For one turn.
        public static var nextTurn: Self { Self(rawValue: "NEXT_TURN") }
    }
}
