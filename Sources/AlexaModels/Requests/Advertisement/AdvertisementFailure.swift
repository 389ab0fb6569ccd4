// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Why an advertisement was not played.
public struct AdvertisementFailure: JSONModel, Hashable {
    /// The kind of reason.
    public var type: Kind?
    /// A text for developers.
    public var message: String?

    // Made by .ci/models from the properties above.
    public init(type: Kind? = nil, message: String? = nil) {
        self.type = type
        self.message = message
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var type = Kind?.none
        var message = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "message": message = try json.optionalString()
            default: try json.skip()
            }
        }
        self.type = type
        self.message = message
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("message", message)
        }
    }
}

extension AdvertisementFailure {
    /// Why an advertisement was not played; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The device does something else.
        public static var deviceOccupied: Self { Self(rawValue: "DEVICE_OCCUPIED") }
        /// The device plays none.
        public static var unsupportedDevice: Self { Self(rawValue: "UNSUPPORTED_DEVICE") }
        /// The skill had its number for today.
        public static var skillDailyCapLimitReached: Self { Self(rawValue: "SKILL_DAILY_CAP_LIMIT_REACHED") }
        /// The user had their number for today.
        public static var domainDailyCapLimitReached: Self { Self(rawValue: "DOMAIN_DAILY_CAP_LIMIT_REACHED") }
        /// Alexa failed.
        public static var internalServerError: Self { Self(rawValue: "INTERNAL_SERVER_ERROR") }
        /// There is none.
        public static var adNotAvailable: Self { Self(rawValue: "AD_NOT_AVAILABLE") }
    }
}
