// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Turns pages.
    public struct SetPage: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "SetPage"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The page, or how many.
        public var value: JSON
        /// Whether the value is a page or a number of pages.
        public var position: Position?

        // Made by .ci/models from the properties above.
        public init(componentID: String, value: JSON, position: Position? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.value = value
            self.position = position
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var value = JSON?.none
            var position = Position?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "value": value = try json.optional(JSON.self)
                case "position": position = try json.optional(Position.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            guard let value else { throw json.error(.missing("value")) }
            self.options = options
            self.componentID = componentID
            self.value = value
            self.position = position
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("value", value)
                json.member("position", position)
            }
        }
    }
}

extension APLCommand.SetPage {
    /// Whether a value is a page or a number of pages; an open set.
    public struct Position: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A page, counted from 0.
        public static var absolute: Self { Self(rawValue: "absolute") }
        /// A number of pages.
        public static var relative: Self { Self(rawValue: "relative") }
    }
}

extension APLCommand {
    /// Turns pages one after the other.
    public struct AutoPage: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "AutoPage"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// How many pages; without it, all.
        public var count: JSON?
        /// Milliseconds a page.
        public var duration: JSON?

        // Made by .ci/models from the properties above.
        public init(componentID: String, count: JSON? = nil, duration: JSON? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.count = count
            self.duration = duration
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var count = JSON?.none
            var duration = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "count": count = try json.optional(JSON.self)
                case "duration": duration = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            self.options = options
            self.componentID = componentID
            self.count = count
            self.duration = duration
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("count", count)
                json.member("duration", duration)
            }
        }
    }
}
