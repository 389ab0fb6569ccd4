// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A timer to create.
    ///
    /// ```swift
    /// let eggs = AlexaServices.TimerRequest(.seconds(300), label: "eggs", then: .announce([.enGB: "The eggs are done"]))
    /// ```
    public struct TimerRequest: JSONModel, Hashable {
        /// The duration: a second to 24 hours.
        public var duration: AlexaDuration
        /// A name, which the user can say.
        public var timerLabel: String?
        /// What happens when it begins.
        public var creationBehavior: CreationBehavior?
        /// What happens when it ends.
        public var triggeringBehavior: TriggeringBehavior?

        // Made by .ci/models from the properties above.
        public init(
            duration: AlexaDuration, timerLabel: String? = nil, creationBehavior: CreationBehavior? = nil,
            triggeringBehavior: TriggeringBehavior? = nil
        ) {
            self.duration = duration
            self.timerLabel = timerLabel
            self.creationBehavior = creationBehavior
            self.triggeringBehavior = triggeringBehavior
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var duration = AlexaDuration?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "duration": duration = try json.optional(AlexaDuration.self)
                case "timerLabel": timerLabel = try json.optionalString()
                case "creationBehavior": creationBehavior = try json.optional(CreationBehavior.self)
                case "triggeringBehavior": triggeringBehavior = try json.optional(TriggeringBehavior.self)
                default: try json.skip()
                }
            }
            guard let duration else { throw json.error(.missing("duration")) }
            self.duration = duration
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("duration", duration)
                json.member("timerLabel", timerLabel)
                json.member("creationBehavior", creationBehavior)
                json.member("triggeringBehavior", triggeringBehavior)
            }
        }
    }
}

extension AlexaServices {
    /// What happens when a timer begins.
    public struct CreationBehavior: JSONModel, Hashable {
        /// What a screen shows.
        public var displayExperience: DisplayExperience?

        // Made by .ci/models from the properties above.
        public init(displayExperience: DisplayExperience? = nil) {
            self.displayExperience = displayExperience
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "displayExperience": displayExperience = try json.optional(DisplayExperience.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("displayExperience", displayExperience)
            }
        }
    }

    /// What a screen shows of a timer.
    public struct DisplayExperience: JSONModel, Hashable {
        /// Whether it shows the timer.
        public var visibility: Visibility?

        // Made by .ci/models from the properties above.
        public init(visibility: Visibility? = nil) {
            self.visibility = visibility
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "visibility": visibility = try json.optional(Visibility.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("visibility", visibility)
            }
        }
    }

    /// Whether a screen shows a timer; an open set.
    public struct Visibility: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It does.
        public static var visible: Self { Self(rawValue: "VISIBLE") }
        /// It does not.
        public static var hidden: Self { Self(rawValue: "HIDDEN") }
    }

    /// What happens when a timer ends.
    public struct TriggeringBehavior: JSONModel, Hashable {
        /// What Alexa does.
        public var operation: TimerOperation?
        /// Whether the timer sounds.
        public var notificationConfig: NotificationConfig?

        // Made by .ci/models from the properties above.
        public init(operation: TimerOperation? = nil, notificationConfig: NotificationConfig? = nil) {
            self.operation = operation
            self.notificationConfig = notificationConfig
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "operation": operation = try json.optional(TimerOperation.self)
                case "notificationConfig": notificationConfig = try json.optional(NotificationConfig.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("operation", operation)
                json.member("notificationConfig", notificationConfig)
            }
        }
    }

    /// Whether a timer sounds when it ends.
    public struct NotificationConfig: JSONModel, Hashable {
        /// Whether it does.
        public var playAudible: Bool?

        // Made by .ci/models from the properties above.
        public init(playAudible: Bool? = nil) {
            self.playAudible = playAudible
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "playAudible": playAudible = try json.optionalBool()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("playAudible", playAudible)
            }
        }
    }
}
