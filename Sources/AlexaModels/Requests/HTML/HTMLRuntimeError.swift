// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An error of a web application.
public struct HTMLRuntimeError: JSONModel, Hashable {
    /// The reason.
    public var reason: Reason?
    /// A message for developers.
    public var message: String?
    /// The HTTP status, if a request failed.
    public var code: String?

    // Made by .ci/models from the properties above.
    public init(reason: Reason? = nil, message: String? = nil, code: String? = nil) {
        self.reason = reason
        self.message = message
        self.code = code
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "reason": reason = try json.optional(Reason.self)
            case "message": message = try json.optionalString()
            case "code": code = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("reason", reason)
            json.member("message", message)
            json.member("code", code)
        }
    }
}

extension HTMLRuntimeError {
    /// The reason of a web application's error; an open set.
    public struct Reason: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The page could not be loaded.
        public static var httpRequestError: Self { Self(rawValue: "HTTP_REQUEST_ERROR") }
        /// The application timed out.
        public static var timedOut: Self { Self(rawValue: "TIMED_OUT") }
        /// The device does not support the file type.
        public static var fileTypeNotSupported: Self { Self(rawValue: "FILE_TYPE_NOT_SUPPORTED") }
        /// The application failed.
        public static var applicationError: Self { Self(rawValue: "APPLICATION_ERROR") }
    }
}
