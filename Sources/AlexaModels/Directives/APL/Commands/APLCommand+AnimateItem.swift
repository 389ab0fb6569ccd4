// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Animates properties of a component.
    public struct AnimateItem: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "AnimateItem"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The duration in milliseconds.
        public var duration: JSON
        /// The easing curve, for instance `ease-in-out`.
        public var easing: String?
        /// The number of times to repeat the animation.
        public var repeatCount: JSON?
        /// How the animation is repeated: from the start, or back and forth.
        public var repeatMode: RepeatMode?
        /// The animated properties.
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
        /// The string in the JSON.
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
        /// The start value: a number for `opacity`, a list of transformations for `transform`.
        public var from: JSON?
        /// The end value, in the same form.
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
