// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A timer of the skill's.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/alexa-timers-api-reference.html>.
    public struct Timer: JSONModel, Hashable {
        /// The timer's id.
        public var id: String
        /// Its state.
        public var status: Status?
        /// Its whole duration.
        public var duration: AlexaDuration?
        /// When it ends, unless it is paused.
        public var triggerTime: Timestamp?
        /// Its name, which the user can say.
        public var timerLabel: String?
        /// When it was created.
        public var createdTime: Timestamp?
        /// When it was last changed.
        public var updatedTime: Timestamp?
        /// What was left when it was paused.
        public var remainingTimeWhenPaused: AlexaDuration?

        // Made by .ci/models from the properties above.
        public init(
            id: String, status: Status? = nil, duration: AlexaDuration? = nil, triggerTime: Timestamp? = nil,
            timerLabel: String? = nil, createdTime: Timestamp? = nil, updatedTime: Timestamp? = nil,
            remainingTimeWhenPaused: AlexaDuration? = nil
        ) {
            self.id = id
            self.status = status
            self.duration = duration
            self.triggerTime = triggerTime
            self.timerLabel = timerLabel
            self.createdTime = createdTime
            self.updatedTime = updatedTime
            self.remainingTimeWhenPaused = remainingTimeWhenPaused
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var id = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "id": id = try json.optionalString()
                case "status": status = try json.optional(Status.self)
                case "duration": duration = try json.optional(AlexaDuration.self)
                case "triggerTime": triggerTime = try json.optional(Timestamp.self)
                case "timerLabel": timerLabel = try json.optionalString()
                case "createdTime": createdTime = try json.optional(Timestamp.self)
                case "updatedTime": updatedTime = try json.optional(Timestamp.self)
                case "remainingTimeWhenPaused": remainingTimeWhenPaused = try json.optional(AlexaDuration.self)
                default: try json.skip()
                }
            }
            guard let id else { throw json.error(.missing("id")) }
            self.id = id
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("id", id)
                json.member("status", status)
                json.member("duration", duration)
                json.member("triggerTime", triggerTime)
                json.member("timerLabel", timerLabel)
                json.member("createdTime", createdTime)
                json.member("updatedTime", updatedTime)
                json.member("remainingTimeWhenPaused", remainingTimeWhenPaused)
            }
        }
    }

    /// The answer to a request for all timers.
    public struct TimerList: JSONModel, Hashable {
        /// The timers.
        @JSONList public var timers: [Timer]
        /// How many there are.
        public var totalCount: Int?
        /// The beginning of a next page; Amazon documents no way to ask for it.
        public var nextToken: String?

        // Made by .ci/models from the properties above.
        public init(timers: [Timer] = [], totalCount: Int? = nil, nextToken: String? = nil) {
            self._timers = JSONList(stated: timers.isEmpty ? nil : timers)
            self.totalCount = totalCount
            self.nextToken = nextToken
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "timers": _timers = JSONList(stated: try json.optionalArray(of: Timer.self))
                case "totalCount": totalCount = try json.optionalInt()
                case "nextToken": nextToken = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("timers", _timers)
                json.member("totalCount", totalCount)
                json.member("nextToken", nextToken)
            }
        }
    }
}

extension AlexaServices.Timer {
    /// The state of a timer; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It runs.
        public static var on: Self { Self(rawValue: "ON") }
        /// It is paused.
        public static var paused: Self { Self(rawValue: "PAUSED") }
        /// It ended, or was cancelled.
        public static var off: Self { Self(rawValue: "OFF") }
    }
}
