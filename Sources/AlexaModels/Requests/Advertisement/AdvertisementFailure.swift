// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The reason why an advertisement was not played.
public struct AdvertisementFailure: JSONModel, Hashable {
    /// The kind of reason.
    public var type: Kind?
    /// A message for developers.
    public var message: String?

    // Made by .ci/models from the properties above.
    public init(type: Kind? = nil, message: String? = nil) {
        self.type = type
        self.message = message
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "message": message = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("message", message)
        }
    }
}

extension AdvertisementFailure {
    /// The reason why an advertisement was not played; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The device is occupied.
        public static var deviceOccupied: Self { Self(rawValue: "DEVICE_OCCUPIED") }
        /// The device does not support advertisements.
        public static var unsupportedDevice: Self { Self(rawValue: "UNSUPPORTED_DEVICE") }
        /// The skill has reached its daily limit.
        public static var skillDailyCapLimitReached: Self { Self(rawValue: "SKILL_DAILY_CAP_LIMIT_REACHED") }
        /// The daily limit of the domain is reached.
        public static var domainDailyCapLimitReached: Self { Self(rawValue: "DOMAIN_DAILY_CAP_LIMIT_REACHED") }
        /// An internal error of Alexa.
        public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
        /// No advertisement is available.
        public static var adNotAvailable: Self { Self(rawValue: "AD_NOT_AVAILABLE") }
    }
}
