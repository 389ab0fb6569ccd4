// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What went wrong with a web application.
public struct HTMLRuntimeError: JSONModel, Hashable {
    /// What went wrong.
    public var reason: Reason?
    /// A text for developers.
    public var message: String?
    /// The status of HTTP, if a request failed.
    public var code: String?

    // Made by .ci/models from the properties above.
    public init(reason: Reason? = nil, message: String? = nil, code: String? = nil) {
        self.reason = reason
        self.message = message
        self.code = code
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var reason = Reason?.none
        var message = String?.none
        var code = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "reason": reason = try json.optional(Reason.self)
            case "message": message = try json.optionalString()
            case "code": code = try json.optionalString()
            default: try json.skip()
            }
        }
        self.reason = reason
        self.message = message
        self.code = code
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
    /// What went wrong with a web application; an open set.
    public struct Reason: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The page could not be loaded.
        public static var httpRequestError: Self { Self(rawValue: "HTTP_REQUEST_ERROR") }
        /// The application timed out.
        public static var timedOut: Self { Self(rawValue: "TIMED_OUT") }
        /// The device cannot show such a file.
        public static var fileTypeNotSupported: Self { Self(rawValue: "FILE_TYPE_NOT_SUPPORTED") }
        /// The application failed.
        public static var applicationError: Self { Self(rawValue: "APPLICATION_ERROR") }
    }
}
