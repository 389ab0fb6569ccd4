// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A reminder to create, or what a reminder is changed to.
    ///
    /// ```swift
    /// let tea = AlexaServices.ReminderRequest(.after(.seconds(240)), saying: [.enGB: "The tea is ready"])
    /// ```
    public struct ReminderRequest: JSONModel, Hashable {
        /// When the skill made the request.
        public var requestTime: Timestamp?
        /// When the reminder sounds.
        public var trigger: ReminderTrigger?
        /// What Alexa says.
        public var alertInfo: AlertInfo?
        /// Whether the Alexa app shows it, too.
        public var pushNotification: PushNotification?

        // Made by .ci/models from the properties above.
        public init(
            requestTime: Timestamp? = nil, trigger: ReminderTrigger? = nil, alertInfo: AlertInfo? = nil,
            pushNotification: PushNotification? = nil
        ) {
            self.requestTime = requestTime
            self.trigger = trigger
            self.alertInfo = alertInfo
            self.pushNotification = pushNotification
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "requestTime": requestTime = try json.optional(Timestamp.self)
                case "trigger": trigger = try json.optional(ReminderTrigger.self)
                case "alertInfo": alertInfo = try json.optional(AlertInfo.self)
                case "pushNotification": pushNotification = try json.optional(PushNotification.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("requestTime", requestTime)
                json.member("trigger", trigger)
                json.member("alertInfo", alertInfo)
                json.member("pushNotification", pushNotification)
            }
        }
    }
}

extension AlexaServices {
    /// What Alexa says when a reminder sounds.
    public struct AlertInfo: JSONModel, Hashable {
        /// The texts.
        public var spokenInfo: SpokenInfo?

        // Made by .ci/models from the properties above.
        public init(spokenInfo: SpokenInfo? = nil) {
            self.spokenInfo = spokenInfo
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "spokenInfo": spokenInfo = try json.optional(SpokenInfo.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("spokenInfo", spokenInfo)
            }
        }
    }

    /// The texts of a reminder in several languages.
    public struct SpokenInfo: JSONModel, Hashable {
        /// The texts.
        @JSONList public var content: [SpokenText]

        // Made by .ci/models from the properties above.
        public init(content: [SpokenText] = []) {
            self._content = JSONList(stated: content.isEmpty ? nil : content)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "content": _content = JSONList(stated: try json.optionalArray(of: SpokenText.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("content", _content)
            }
        }
    }

    /// A text of a reminder in one language.
    public struct SpokenText: JSONModel, Hashable {
        /// The language.
        public var locale: AlexaLocale?
        /// The text.
        public var text: String?
        /// The text as SSML, which takes precedence.
        public var ssml: String?

        // Made by .ci/models from the properties above.
        public init(locale: AlexaLocale? = nil, text: String? = nil, ssml: String? = nil) {
            self.locale = locale
            self.text = text
            self.ssml = ssml
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "locale": locale = try json.optional(AlexaLocale.self)
                case "text": text = try json.optionalString()
                case "ssml": ssml = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("locale", locale)
                json.member("text", text)
                json.member("ssml", ssml)
            }
        }
    }

    /// Whether the Alexa app shows a reminder.
    public struct PushNotification: JSONModel, Hashable {
        /// Whether it does.
        public var status: Status?

        // Made by .ci/models from the properties above.
        public init(status: Status? = nil) {
            self.status = status
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("status", status)
            }
        }
    }
}

extension AlexaServices.PushNotification {
    /// Whether the Alexa app shows a reminder; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It does.
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// It does not.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
    }
}
