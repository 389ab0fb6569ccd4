// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Why a widget could not be installed.
public struct PackageError: JSONModel, Hashable {
    /// The kind of error.
    public var type: Kind?
    /// More about it.
    public var content: JSON?

    // Made by .ci/models from the properties above.
    public init(type: Kind? = nil, content: JSON? = nil) {
        self.type = type
        self.content = content
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var type = Kind?.none
        var content = JSON?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "content": content = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
        self.type = type
        self.content = content
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("content", content)
        }
    }
}

extension PackageError {
    /// Why a widget could not be installed; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The device failed.
        public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
        /// The device failed, in another spelling.
        public static var packageManagerInternalError: Self { Self(rawValue: "PACKAGEMANAGER_INTERNAL_ERROR") }
    }
}
