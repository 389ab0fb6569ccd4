// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What went wrong with an answer of the skill.
public struct RequestError: JSONModel, Hashable {
    /// The kind of error.
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
