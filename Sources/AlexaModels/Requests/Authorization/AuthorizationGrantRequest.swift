// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user allowed the skill to send events. Exchange the grant's code for tokens (OAuth 2.0, RFC 6749
/// section 4.1.3).
public struct AuthorizationGrantRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.Authorization.Grant"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// What was granted.
    public var body: Body?

    public init(head: RequestHead = RequestHead(), body: Body? = nil) {
        self.head = head
        self.body = body
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "body":
                let start = json.offset
                body = try json.optional(Body.self)
                // A malformed body may contain the code.
                if body?.grant == nil { json.redact(from: start) }
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("body", body)
        }
    }
}

extension AuthorizationGrantRequest {
    /// What was granted.
    public struct Body: JSONModel, Hashable {
        /// The grant.
        public var grant: Grant?

        public init(grant: Grant? = nil) {
            self.grant = grant
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "grant":
                    let start = json.offset
                    grant = try json.optional(Grant.self)
                    // Redacted as a whole: a malformed or repeated grant may contain the code anywhere.
                    json.redact(from: start)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("grant", grant)
            }
        }
    }
}
