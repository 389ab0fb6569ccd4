// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The session continues after a task that the skill started with ``Directive/StartConnection``.
public struct SessionResumedRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "SessionResumedRequest"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The event that resumed the session.
    public var cause: Cause?
    /// The IP address that the request came from; sent by old versions only.
    public var originIPAddress: String?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), cause: Cause? = nil, originIPAddress: String? = nil) {
        self.head = head
        self.cause = cause
        self.originIPAddress = originIPAddress
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "cause": cause = try json.optional(Cause.self)
            case "originIpAddress": originIPAddress = try json.optionalString()
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("cause", cause)
            json.member("originIpAddress", originIPAddress)
        }
    }
}

extension SessionResumedRequest {
    /// The event that resumed a session.
    public struct Cause: JSONModel, Hashable {
        /// Whether the task was completed.
        public var type: Kind?
        /// The token of the directive that started the task.
        public var token: String?
        /// The status of the task.
        public var status: ConnectionStatus?
        /// The result of the task, in the form that the task defines.
        public var result: JSON?

        // Made by .ci/models from the properties above.
        public init(type: Kind? = nil, token: String? = nil, status: ConnectionStatus? = nil, result: JSON? = nil) {
            self.type = type
            self.token = token
            self.status = status
            self.result = result
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "type": type = try json.optional(Kind.self)
                case "token": token = try json.optionalString()
                case "status": status = try json.optional(ConnectionStatus.self)
                case "result": result = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", type)
                json.member("token", token)
                json.member("status", status)
                json.member("result", result)
            }
        }
    }
}

extension SessionResumedRequest.Cause {
    /// Whether a task was completed; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The task ended; the status says how.
        public static var completed: Self { Self(rawValue: "ConnectionCompleted") }
        /// The task could not be completed.
        public static var error: Self { Self(rawValue: "ConnectionError") }
    }
}
