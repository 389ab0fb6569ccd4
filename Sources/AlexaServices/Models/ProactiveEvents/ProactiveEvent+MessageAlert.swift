// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// Messages wait for the user.
    public struct MessageAlert: JSONModel, Hashable {
        /// The state of the messages.
        public var state: State?
        /// The messages.
        public var messageGroup: MessageGroup?

        // Made by .ci/models from the properties above.
        public init(state: State? = nil, messageGroup: MessageGroup? = nil) {
            self.state = state
            self.messageGroup = messageGroup
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "state": state = try json.optional(State.self)
                case "messageGroup": messageGroup = try json.optional(MessageGroup.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("state", state)
                json.member("messageGroup", messageGroup)
            }
        }
    }
}

extension ProactiveEvent.MessageAlert {
    /// The state of messages.
    public struct State: JSONModel, Hashable {
        /// Their status.
        public var status: Status?
        /// How fresh they are.
        public var freshness: Freshness?

        // Made by .ci/models from the properties above.
        public init(status: Status? = nil, freshness: Freshness? = nil) {
            self.status = status
            self.freshness = freshness
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                case "freshness": freshness = try json.optional(Freshness.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("status", status)
                json.member("freshness", freshness)
            }
        }
    }

    /// Messages from one sender.
    public struct MessageGroup: JSONModel, Hashable {
        /// The sender.
        public var creator: Sender?
        /// How many there are.
        public var count: Int?
        /// Whether they are urgent.
        public var urgency: Urgency?

        // Made by .ci/models from the properties above.
        public init(creator: Sender? = nil, count: Int? = nil, urgency: Urgency? = nil) {
            self.creator = creator
            self.count = count
            self.urgency = urgency
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "creator": creator = try json.optional(Sender.self)
                case "count": count = try json.optionalInt()
                case "urgency": urgency = try json.optional(Urgency.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("creator", creator)
                json.member("count", count)
                json.member("urgency", urgency)
            }
        }
    }

    /// Who sent messages.
    public struct Sender: JSONModel, Hashable {
        /// The name.
        public var name: PersonalText?

        // Made by .ci/models from the properties above.
        public init(name: PersonalText? = nil) {
            self.name = name
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optional(PersonalText.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
            }
        }
    }

    /// The status of messages; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They are unread.
        public static var unread: Self { Self(rawValue: "UNREAD") }
        /// They are flagged.
        public static var flagged: Self { Self(rawValue: "FLAGGED") }
    }

    /// How fresh messages are; an open set.
    public struct Freshness: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They are new.
        public static var new: Self { Self(rawValue: "NEW") }
        /// They are overdue.
        public static var overdue: Self { Self(rawValue: "OVERDUE") }
    }

    /// Whether messages are urgent; an open set.
    public struct Urgency: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They are.
        public static var urgent: Self { Self(rawValue: "URGENT") }
    }
}
