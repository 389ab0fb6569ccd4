// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The error that a response of the skill caused.
public struct RequestError: JSONModel, Hashable {
    /// The kind of error.
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

extension RequestError {
    /// The kind of an error; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The skill's answer was malformed.
        public static var invalidResponse: Self { Self(rawValue: "INVALID_RESPONSE") }
        /// The device could not be reached.
        public static var deviceCommunicationError: Self { Self(rawValue: "DEVICE_COMMUNICATION_ERROR") }
        /// An internal error of Alexa.
        public static var internalServiceError: Self { Self(rawValue: "INTERNAL_SERVICE_ERROR") }
        /// The skill did not answer in time.
        public static var endpointTimeout: Self { Self(rawValue: "ENDPOINT_TIMEOUT") }
    }
}
