// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// When a reminder sounds.
    public struct ReminderTrigger: JSONModel, Hashable {
        /// Whether the time is absolute or relative.
        public var type: Kind?
        /// The time on the user's clock (``Kind/absolute``).
        public var scheduledTime: LocalDateTime?
        /// The seconds after the request (``Kind/relative``).
        public var offsetInSeconds: Int?
        /// The time zone, for instance `Europe/London`; the device's own if there is none.
        public var timeZoneID: String?
        /// How it repeats (``Kind/absolute``).
        public var recurrence: Recurrence?

        // Made by .ci/models from the properties above.
        public init(
            type: Kind? = nil, scheduledTime: LocalDateTime? = nil, offsetInSeconds: Int? = nil,
            timeZoneID: String? = nil, recurrence: Recurrence? = nil
        ) {
            self.type = type
            self.scheduledTime = scheduledTime
            self.offsetInSeconds = offsetInSeconds
            self.timeZoneID = timeZoneID
            self.recurrence = recurrence
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "type": type = try json.optional(Kind.self)
                case "scheduledTime": scheduledTime = try json.optional(LocalDateTime.self)
                case "offsetInSeconds": offsetInSeconds = try json.optionalInt()
                case "timeZoneId": timeZoneID = try json.optionalString()
                case "recurrence": recurrence = try json.optional(Recurrence.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", type)
                json.member("scheduledTime", scheduledTime)
                json.member("offsetInSeconds", offsetInSeconds)
                json.member("timeZoneId", timeZoneID)
                json.member("recurrence", recurrence)
            }
        }
    }
}

extension AlexaServices.ReminderTrigger {
    /// Whether a reminder's time is absolute or relative; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// At a time on the user's clock.
        public static var absolute: Self { Self(rawValue: "SCHEDULED_ABSOLUTE") }
        /// Some time after the request.
        public static var relative: Self { Self(rawValue: "SCHEDULED_RELATIVE") }
    }

    /// Once, some time after the request, in whole seconds.
    public static func after(_ wait: Duration) -> Self {
        Self(type: .relative, offsetInSeconds: Int(clamping: wait.components.seconds))
    }

    /// Once, at a time on the user's clock.
    ///
    /// - Parameter timeZone: For instance `Europe/London`; `nil` is the device's own.
    public static func at(_ time: AlexaServices.LocalDateTime, timeZone: String? = nil) -> Self {
        Self(type: .absolute, scheduledTime: time, timeZoneID: timeZone)
    }

    /// Again and again, by a rule.
    ///
    /// - Parameter timeZone: For instance `Europe/London`; `nil` is the device's own.
    public static func repeating(_ recurrence: AlexaServices.Recurrence, timeZone: String? = nil) -> Self {
        Self(type: .absolute, timeZoneID: timeZone, recurrence: recurrence)
    }
}
