// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Why a stream cannot be played.
public struct PlaybackError: JSONModel, Hashable {
    /// The kind of failure.
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

extension PlaybackError {
    /// Why a stream cannot be played; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The cause is unknown.
        public static var unknown: Self { Self(rawValue: "MEDIA_ERROR_UNKNOWN") }
        /// The URL was refused.
        public static var invalidRequest: Self { Self(rawValue: "MEDIA_ERROR_INVALID_REQUEST") }
        /// The service did not answer.
        public static var serviceUnavailable: Self { Self(rawValue: "MEDIA_ERROR_SERVICE_UNAVAILABLE") }
        /// The service failed.
        public static var internalServerError: Self { Self(rawValue: "MEDIA_ERROR_INTERNAL_SERVER_ERROR") }
        /// An internal error of the device.
        public static var internalDeviceError: Self { Self(rawValue: "MEDIA_ERROR_INTERNAL_DEVICE_ERROR") }
    }
}
