// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Alexa could not use the skill's response to an AudioPlayer or PlaybackController request.
public struct SystemExceptionRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "System.ExceptionEncountered"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The error.
    public var error: RequestError?
    /// The request whose response caused the error.
    public var cause: Cause?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), error: RequestError? = nil, cause: Cause? = nil) {
        self.head = head
        self.error = error
        self.cause = cause
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "error": error = try json.optional(RequestError.self)
            case "cause": cause = try json.optional(Cause.self)
            default: try head.read(member, from: &json)
            }
        }
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
    /// The request whose response caused an error.
    public struct Cause: JSONModel, Hashable {
        /// The request's id.
        public var requestID: String?

        // Made by .ci/models from the properties above.
        public init(requestID: String? = nil) {
            self.requestID = requestID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "requestId": requestID = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("requestId", requestID)
            }
        }
    }
}
