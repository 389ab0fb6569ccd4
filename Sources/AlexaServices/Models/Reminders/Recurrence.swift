// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// How a reminder repeats: by the rules of RFC 5545 section 3.3.10.
    ///
    /// ```swift
    /// let weekdays = AlexaServices.Recurrence(at: 7, 30, on: [.monday, .tuesday, .wednesday, .thursday, .friday])
    /// ```
    public struct Recurrence: JSONModel, Hashable {
        /// The first day and time; at once if there is none.
        public var startDateTime: LocalDateTime?
        /// The last day and time; never if there is none.
        public var endDateTime: LocalDateTime?
        /// The rules, for instance `FREQ=DAILY;BYHOUR=6;BYMINUTE=15;BYSECOND=0;INTERVAL=1;`.
        @JSONList public var recurrenceRules: [String]
        /// How often. Superseded by ``recurrenceRules``.
        public var frequency: Frequency?  // "freq"
        /// The days. Superseded by ``recurrenceRules``.
        @JSONList public var byDay: [Day]
        /// The number of days or weeks from one to the next. Superseded by ``recurrenceRules``.
        public var interval: Int?

        // Made by .ci/models from the properties above.
        public init(
            startDateTime: LocalDateTime? = nil, endDateTime: LocalDateTime? = nil, recurrenceRules: [String] = [],
            frequency: Frequency? = nil, byDay: [Day] = [], interval: Int? = nil
        ) {
            self.startDateTime = startDateTime
            self.endDateTime = endDateTime
            self._recurrenceRules = JSONList(stated: recurrenceRules.isEmpty ? nil : recurrenceRules)
            self.frequency = frequency
            self._byDay = JSONList(stated: byDay.isEmpty ? nil : byDay)
            self.interval = interval
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "startDateTime": startDateTime = try json.optional(LocalDateTime.self)
                case "endDateTime": endDateTime = try json.optional(LocalDateTime.self)
                case "recurrenceRules": _recurrenceRules = JSONList(stated: try json.optionalArray(of: String.self))
                case "freq": frequency = try json.optional(Frequency.self)
                case "byDay": _byDay = JSONList(stated: try json.optionalArray(of: Day.self))
                case "interval": interval = try json.optionalInt()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("startDateTime", startDateTime)
                json.member("endDateTime", endDateTime)
                json.member("recurrenceRules", _recurrenceRules)
                json.member("freq", frequency)
                json.member("byDay", _byDay)
                json.member("interval", interval)
            }
        }
    }
}

extension AlexaServices.Recurrence {
    /// How often a reminder repeats; an open set.
    public struct Frequency: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Every day.
        public static var daily: Self { Self(rawValue: "DAILY") }
        /// Every week.
        public static var weekly: Self { Self(rawValue: "WEEKLY") }
    }

    /// A day of the week; an open set.
    public struct Day: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MO`.
        public static var monday: Self { Self(rawValue: "MO") }
        /// `TU`.
        public static var tuesday: Self { Self(rawValue: "TU") }
        /// `WE`.
        public static var wednesday: Self { Self(rawValue: "WE") }
        /// `TH`.
        public static var thursday: Self { Self(rawValue: "TH") }
        /// `FR`.
        public static var friday: Self { Self(rawValue: "FR") }
        /// `SA`.
        public static var saturday: Self { Self(rawValue: "SA") }
        /// `SU`.
        public static var sunday: Self { Self(rawValue: "SU") }
    }
}
