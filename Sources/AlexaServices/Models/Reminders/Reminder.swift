// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A reminder of the skill's.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/alexa-reminders-api-reference.html>.
    public struct Reminder: JSONModel, Hashable {
        /// The reminder's id.
        public var id: String  // "alertToken"
        /// Its state.
        public var status: ReminderEvent.Status?
        /// When it sounds. The answers to creating and changing leave it out.
        public var trigger: ReminderTrigger?
        /// What Alexa says. The answers to creating and changing leave it out.
        public var alertInfo: AlertInfo?
        /// Whether the Alexa app shows it, too.
        public var pushNotification: PushNotification?
        /// When it was created.
        public var createdTime: Timestamp?
        /// When it was last changed.
        public var updatedTime: Timestamp?
        /// Its version, a number that grows with each change.
        public var version: String?
        /// Its path.
        public var href: String?

        // Made by .ci/models from the properties above.
        public init(
            id: String, status: ReminderEvent.Status? = nil, trigger: ReminderTrigger? = nil,
            alertInfo: AlertInfo? = nil, pushNotification: PushNotification? = nil, createdTime: Timestamp? = nil,
            updatedTime: Timestamp? = nil, version: String? = nil, href: String? = nil
        ) {
            self.id = id
            self.status = status
            self.trigger = trigger
            self.alertInfo = alertInfo
            self.pushNotification = pushNotification
            self.createdTime = createdTime
            self.updatedTime = updatedTime
            self.version = version
            self.href = href
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var id = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "alertToken": id = try json.optionalString()
                case "status": status = try json.optional(ReminderEvent.Status.self)
                case "trigger": trigger = try json.optional(ReminderTrigger.self)
                case "alertInfo": alertInfo = try json.optional(AlertInfo.self)
                case "pushNotification": pushNotification = try json.optional(PushNotification.self)
                case "createdTime": createdTime = try json.optional(Timestamp.self)
                case "updatedTime": updatedTime = try json.optional(Timestamp.self)
                case "version": version = try json.optionalString()
                case "href": href = try json.optionalString()
                default: try json.skip()
                }
            }
            guard let id else { throw json.error(.missing("alertToken")) }
            self.id = id
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("alertToken", id)
                json.member("status", status)
                json.member("trigger", trigger)
                json.member("alertInfo", alertInfo)
                json.member("pushNotification", pushNotification)
                json.member("createdTime", createdTime)
                json.member("updatedTime", updatedTime)
                json.member("version", version)
                json.member("href", href)
            }
        }
    }

    /// The answer to a request for all reminders.
    public struct ReminderList: JSONModel, Hashable {
        /// The reminders.
        @JSONList public var reminders: [Reminder]  // "alerts"
        /// How many there are, as text.
        public var totalCount: String?
        /// Links of a page, which Alexa does not send now.
        public var links: JSON?

        // Made by .ci/models from the properties above.
        public init(reminders: [Reminder] = [], totalCount: String? = nil, links: JSON? = nil) {
            self._reminders = JSONList(stated: reminders.isEmpty ? nil : reminders)
            self.totalCount = totalCount
            self.links = links
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "alerts": _reminders = JSONList(stated: try json.optionalArray(of: Reminder.self))
                case "totalCount": totalCount = try json.optionalString()
                case "links": links = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("alerts", _reminders)
                json.member("totalCount", totalCount)
                json.member("links", links)
            }
        }
    }
}
