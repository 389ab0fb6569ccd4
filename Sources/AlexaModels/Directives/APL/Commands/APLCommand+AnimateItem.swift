// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Changes properties of a component bit by bit.
    public struct AnimateItem: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "AnimateItem"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// Milliseconds.
        public var duration: JSON
        /// How the change goes, for instance `ease-in-out`.
        public var easing: String?
        /// How many times it is repeated.
        public var repeatCount: JSON?
        /// Whether it goes back in between.
        public var repeatMode: RepeatMode?
        /// What changes.
        public var value: [AnimatedProperty] = []

        public init(
            componentID: String, duration: JSON, easing: String? = nil, repeatCount: JSON? = nil,
            repeatMode: RepeatMode? = nil, value: [AnimatedProperty], options: Options = Options()
        ) {
            self.options = options
            self.componentID = componentID
            self.duration = duration
            self.easing = easing
            self.repeatCount = repeatCount
            self.repeatMode = repeatMode
            self.value = value
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var componentID = String?.none
            var duration = JSON?.none
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "duration": duration = try json.optional(JSON.self)
                case "easing": easing = try json.optionalString()
                case "repeatCount": repeatCount = try json.optional(JSON.self)
                case "repeatMode": repeatMode = try json.optional(RepeatMode.self)
                case "value": value = try json.optionalArray(of: AnimatedProperty.self) ?? value
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            guard let duration else { throw json.error(.missing("duration")) }
            self.componentID = componentID
            self.duration = duration
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("duration", duration)
                json.member("easing", easing)
                json.member("repeatCount", repeatCount)
                json.member("repeatMode", repeatMode)
                json.member("value", value)
            }
        }
    }
}

extension APLCommand.AnimateItem {
    /// How an animation is repeated; an open set.
    public struct RepeatMode: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// From the start.
        public static var restart: Self { Self(rawValue: "restart") }
        /// Back and forth.
        public static var reverse: Self { Self(rawValue: "reverse") }
    }
}

extension APLCommand {
    /// A property that an animation changes.
    public struct AnimatedProperty: JSONModel, Hashable {
        /// `opacity` or `transform`.
        public var property: String
        /// Where it begins: a number for the opacity, a list of transformations otherwise.
        public var from: JSON?
        /// Where it ends.
        public var to: JSON?

        // Made by .ci/models from the properties above.
        public init(property: String, from: JSON? = nil, to: JSON? = nil) {
            self.property = property
            self.from = from
            self.to = to
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var property = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "property": property = try json.optionalString()
                case "from": from = try json.optional(JSON.self)
                case "to": to = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
            guard let property else { throw json.error(.missing("property")) }
            self.property = property
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("property", property)
                json.member("from", from)
                json.member("to", to)
            }
        }
    }
}
