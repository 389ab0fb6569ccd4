// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The error when a widget could not be installed.
public struct PackageError: JSONModel, Hashable {
    /// The kind of error.
    public var type: Kind?
    /// The details.
    public var content: JSON?

    // Made by .ci/models from the properties above.
    public init(type: Kind? = nil, content: JSON? = nil) {
        self.type = type
        self.content = content
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "content": content = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("content", content)
        }
    }
}

extension PackageError {
    /// The kind of an installation error; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An internal error of the device.
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
        /// An internal error of the device, in another spelling.
        public static var packageManagerInternalError: Self { Self(rawValue: "PACKAGEMANAGER_INTERNAL_ERROR") }
    }
}
