// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// A warning of the weather service.
    public struct WeatherAlert: JSONModel, Hashable {
        /// The warning.
        public var weatherAlert: Alert?

        // Made by .ci/models from the properties above.
        public init(weatherAlert: Alert? = nil) {
            self.weatherAlert = weatherAlert
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "weatherAlert": weatherAlert = try json.optional(Alert.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("weatherAlert", weatherAlert)
            }
        }
    }
}

extension ProactiveEvent.WeatherAlert {
    /// A warning.
    public struct Alert: JSONModel, Hashable {
        /// Who warns: a text, or `localizedattribute:` and a key of the localized attributes.
        public var source: String?
        /// What it warns of.
        public var alertType: Kind?

        // Made by .ci/models from the properties above.
        public init(source: String? = nil, alertType: Kind? = nil) {
            self.source = source
            self.alertType = alertType
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "source": source = try json.optionalString()
                case "alertType": alertType = try json.optional(Kind.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("source", source)
                json.member("alertType", alertType)
            }
        }
    }

    /// What a warning is about; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A tornado.
        public static var tornado: Self { Self(rawValue: "TORNADO") }
        /// A hurricane.
        public static var hurricane: Self { Self(rawValue: "HURRICANE") }
        /// A snow storm.
        public static var snowStorm: Self { Self(rawValue: "SNOW_STORM") }
        /// A thunder storm.
        public static var thunderStorm: Self { Self(rawValue: "THUNDER_STORM") }
    }
}
