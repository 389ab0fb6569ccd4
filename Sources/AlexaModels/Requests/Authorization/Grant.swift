// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A grant of OAuth 2.0.
public struct Grant: JSONModel, Hashable {
    /// The kind of grant.
    public var type: Kind?
    /// The code to exchange.
    public var code: GrantCode?

    public init(type: Kind? = nil, code: GrantCode? = nil) {
        self.type = type
        self.code = code
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": type = try json.optional(Kind.self)
            case "code":
                let start = json.offset
                code = try json.optionalToken().map { GrantCode($0) }
                json.redact(from: start)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("code", code)
        }
    }
}

extension Grant {
    /// The kind of a grant; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An authorization code (RFC 6749 section 1.3.1).
        public static var authorizationCode: Self { Self(rawValue: "OAuth2.AuthorizationCode") }
    }
}
