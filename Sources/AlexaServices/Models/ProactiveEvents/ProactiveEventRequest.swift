// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A proactive event, and to whom it goes.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/proactive-events-api.html>.
    public struct ProactiveEventRequest: JSONModel, Hashable {
        /// When the event happened.
        public var timestamp: Timestamp
        /// An id of the event: a second event with it is refused.
        public var referenceID: String
        /// When the event is over: 5 minutes to 24 hours after ``timestamp``.
        public var expiryTime: Timestamp
        /// The event.
        public var event: ProactiveEvent
        /// The texts of the event in each language.
        @JSONList public var localizedAttributes: [LocalizedAttributes]
        /// To whom it goes.
        public var relevantAudience: Audience

        // Made by .ci/models from the properties above.
        public init(
            timestamp: Timestamp, referenceID: String, expiryTime: Timestamp, event: ProactiveEvent,
            localizedAttributes: [LocalizedAttributes] = [], relevantAudience: Audience
        ) {
            self.timestamp = timestamp
            self.referenceID = referenceID
            self.expiryTime = expiryTime
            self.event = event
            self._localizedAttributes = JSONList(stated: localizedAttributes.isEmpty ? nil : localizedAttributes)
            self.relevantAudience = relevantAudience
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var timestamp = Timestamp?.none
            var referenceID = String?.none
            var expiryTime = Timestamp?.none
            var event = ProactiveEvent?.none
            var relevantAudience = Audience?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "timestamp": timestamp = try json.optional(Timestamp.self)
                case "referenceId": referenceID = try json.optionalString()
                case "expiryTime": expiryTime = try json.optional(Timestamp.self)
                case "event": event = try json.optional(ProactiveEvent.self)
                case "localizedAttributes":
                    _localizedAttributes = JSONList(stated: try json.optionalArray(of: LocalizedAttributes.self))
                case "relevantAudience": relevantAudience = try json.optional(Audience.self)
                default: try json.skip()
                }
            }
            guard let timestamp else { throw json.error(.missing("timestamp")) }
            guard let referenceID else { throw json.error(.missing("referenceId")) }
            guard let expiryTime else { throw json.error(.missing("expiryTime")) }
            guard let event else { throw json.error(.missing("event")) }
            guard let relevantAudience else { throw json.error(.missing("relevantAudience")) }
            self.timestamp = timestamp
            self.referenceID = referenceID
            self.expiryTime = expiryTime
            self.event = event
            self.relevantAudience = relevantAudience
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("timestamp", timestamp)
                json.member("referenceId", referenceID)
                json.member("expiryTime", expiryTime)
                json.member("event", event)
                json.member("localizedAttributes", _localizedAttributes)
                json.member("relevantAudience", relevantAudience)
            }
        }
    }

    /// The texts of a proactive event in one language.
    public struct LocalizedAttributes: JSONModel, Hashable {
        /// The language.
        public var locale: AlexaLocale
        /// The texts by their keys: `sellerName` is what `localizedattribute:sellerName` stands for.
        public var texts: JSONObject<String>

        public init(locale: AlexaLocale, texts: JSONObject<String>) {
            self.locale = locale
            self.texts = texts
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var members = try JSONObject<String>(from: &json)
            guard let locale = members["locale"] else { throw json.error(.missing("locale")) }
            members["locale"] = nil
            self.init(locale: AlexaLocale(rawValue: locale), texts: members)
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("locale", locale)
                for (key, text) in texts where key != "locale" {
                    json.key(key)
                    json.value(text)
                }
            }
        }
    }
}

extension AlexaServices.ProactiveEventRequest {
    /// To whom a proactive event goes.
    @nonexhaustive
    public enum Audience: JSONModel, Hashable {
        /// To all users who subscribed to it.
        case everyone
        /// To one user, by the user's id.
        case user(String)
        /// A kind that has no model, as its JSON.
        case other(JSON)

        public init(from json: inout JSONReader) throws(JSONError) {
            let value = try json.value()
            switch (value["type"]?.string, value["payload"]?["user"]?.string) {
            case ("Multicast", _): self = .everyone
            case ("Unicast", let user?): self = .user(user)
            default: self = .other(value)
            }
        }

        public func write(to json: inout JSONWriter) {
            if case .other(let value) = self { return value.write(to: &json) }
            json.object { json in
                switch self {
                case .everyone:
                    json.member("type", "Multicast")
                    json.member("payload", JSON.object([:]))
                case .user(let id):
                    json.member("type", "Unicast")
                    json.member("payload", JSON.object(["user": .string(id)]))
                case .other: break
                }
            }
        }
    }
}
