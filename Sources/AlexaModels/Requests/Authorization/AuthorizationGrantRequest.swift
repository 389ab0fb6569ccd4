// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user allowed the skill to send events. The grant's code is to be exchanged for tokens (OAuth 2.0, RFC 6749
/// section 4.1.3).
public struct AuthorizationGrantRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "Alexa.Authorization.Grant"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
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
                // Whatever it is, it may hold the code.
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
                    // As a whole: one that is malformed or repeated may hold the code in any place.
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
