// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The session goes on after the task that the skill started with ``Directive/StartConnection``.
public struct SessionResumedRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "SessionResumedRequest"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// What ended the pause.
    public var cause: Cause?
    /// Where the request came from; sent by old versions only.
    public var originIPAddress: String?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), cause: Cause? = nil, originIPAddress: String? = nil) {
        self.head = head
        self.cause = cause
        self.originIPAddress = originIPAddress
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var cause = Cause?.none
        var originIPAddress = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "cause": cause = try json.optional(Cause.self)
            case "originIpAddress": originIPAddress = try json.optionalString()
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.cause = cause
        self.originIPAddress = originIPAddress
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
    /// What ended the pause of a session.
    public struct Cause: JSONModel, Hashable {
        /// Whether the task was done.
        public var type: Kind?
        /// The token of the directive that started the task.
        public var token: String?
        /// How the task ended.
        public var status: ConnectionStatus?
        /// What the task brought; its form is the task's.
        public var result: JSON?

        // Made by .ci/models from the properties above.
        public init(type: Kind? = nil, token: String? = nil, status: ConnectionStatus? = nil, result: JSON? = nil) {
            self.type = type
            self.token = token
            self.status = status
            self.result = result
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var type = Kind?.none
            var token = String?.none
            var status = ConnectionStatus?.none
            var result = JSON?.none
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
            self.type = type
            self.token = token
            self.status = status
            self.result = result
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
    /// What ended a task; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The task ended; the status says how.
        public static var completed: Self { Self(rawValue: "ConnectionCompleted") }
        /// The task could not be done.
        public static var error: Self { Self(rawValue: "ConnectionError") }
    }
}
