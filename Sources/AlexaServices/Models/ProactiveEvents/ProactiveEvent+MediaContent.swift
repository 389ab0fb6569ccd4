// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// A book, an episode, an album or a game can be had.
    public struct MediaContent: JSONModel, Hashable {
        /// When and where.
        public var availability: Availability?
        /// What.
        public var content: Content?

        // Made by .ci/models from the properties above.
        public init(availability: Availability? = nil, content: Content? = nil) {
            self.availability = availability
            self.content = content
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "availability": availability = try json.optional(Availability.self)
                case "content": content = try json.optional(Content.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("availability", availability)
                json.member("content", content)
            }
        }
    }
}

extension ProactiveEvent.MediaContent {
    /// When and where something can be had.
    public struct Availability: JSONModel, Hashable {
        /// From when.
        public var startTime: Timestamp?
        /// Where.
        public var provider: ProactiveEvent.Named?
        /// How.
        public var method: Method?

        // Made by .ci/models from the properties above.
        public init(startTime: Timestamp? = nil, provider: ProactiveEvent.Named? = nil, method: Method? = nil) {
            self.startTime = startTime
            self.provider = provider
            self.method = method
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "startTime": startTime = try json.optional(Timestamp.self)
                case "provider": provider = try json.optional(ProactiveEvent.Named.self)
                case "method": method = try json.optional(Method.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("startTime", startTime)
                json.member("provider", provider)
                json.member("method", method)
            }
        }
    }

    /// What can be had.
    public struct Content: JSONModel, Hashable {
        /// The name: a text, or `localizedattribute:` and a key of the localized attributes.
        public var name: String?
        /// The kind.
        public var contentType: Kind?

        // Made by .ci/models from the properties above.
        public init(name: String? = nil, contentType: Kind? = nil) {
            self.name = name
            self.contentType = contentType
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                case "contentType": contentType = try json.optional(Kind.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
                json.member("contentType", contentType)
            }
        }
    }

    /// How something can be had; an open set.
    public struct Method: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STREAM`.
        public static var stream: Self { Self(rawValue: "STREAM") }
        /// `AIR`.
        public static var air: Self { Self(rawValue: "AIR") }
        /// `RELEASE`.
        public static var release: Self { Self(rawValue: "RELEASE") }
        /// `PREMIERE`.
        public static var premiere: Self { Self(rawValue: "PREMIERE") }
        /// `DROP`.
        public static var drop: Self { Self(rawValue: "DROP") }
    }

    /// The kind of something that can be had; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BOOK`.
        public static var book: Self { Self(rawValue: "BOOK") }
        /// `EPISODE`.
        public static var episode: Self { Self(rawValue: "EPISODE") }
        /// `ALBUM`.
        public static var album: Self { Self(rawValue: "ALBUM") }
        /// `SINGLE`.
        public static var single: Self { Self(rawValue: "SINGLE") }
        /// `MOVIE`.
        public static var movie: Self { Self(rawValue: "MOVIE") }
        /// `GAME`.
        public static var game: Self { Self(rawValue: "GAME") }
    }
}
