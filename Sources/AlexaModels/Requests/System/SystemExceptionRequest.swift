// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An answer of the skill to an AudioPlayer or PlaybackController request could not be used.
public struct SystemExceptionRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "System.ExceptionEncountered"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// What went wrong.
    public var error: RequestError?
    /// Which answer it was.
    public var cause: Cause?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), error: RequestError? = nil, cause: Cause? = nil) {
        self.head = head
        self.error = error
        self.cause = cause
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var error = RequestError?.none
        var cause = Cause?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "error": error = try json.optional(RequestError.self)
            case "cause": cause = try json.optional(Cause.self)
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.error = error
        self.cause = cause
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("error", error)
            json.member("cause", cause)
        }
    }
}

extension SystemExceptionRequest {
    /// Which request was answered wrongly.
    public struct Cause: JSONModel, Hashable {
        /// The request's id.
        public var requestID: String?

        // Made by .ci/models from the properties above.
        public init(requestID: String? = nil) {
            self.requestID = requestID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var requestID = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "requestId": requestID = try json.optionalString()
                default: try json.skip()
                }
            }
            self.requestID = requestID
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("requestId", requestID)
            }
        }
    }
}
