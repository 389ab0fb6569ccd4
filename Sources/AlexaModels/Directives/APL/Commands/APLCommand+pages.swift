// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Shows another page of a pager.
    public struct SetPage: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "SetPage"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The page index or the number of pages, as ``position`` says.
        public var value: JSON
        /// Whether ``value`` is an index or a number of pages.
        public var position: Position?

        // Made by .ci/models from the properties above.
        public init(componentID: String, value: JSON, position: Position? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.value = value
            self.position = position
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var componentID = String?.none
            var value = JSON?.none
            options = Options()
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
            self.componentID = componentID
            self.value = value
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
    /// Whether a value is a page index or a number of pages; an open set.
    public struct Position: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The index of a page, counted from 0.
        public static var absolute: Self { Self(rawValue: "absolute") }
        /// The number of pages to turn; negative turns back.
        public static var relative: Self { Self(rawValue: "relative") }
    }
}

extension APLCommand {
    /// Turns the pages of a pager automatically, one after the other.
    public struct AutoPage: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "AutoPage"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The number of pages to turn; all if `nil`.
        public var count: JSON?
        /// The time for each page in milliseconds.
        public var duration: JSON?

        // Made by .ci/models from the properties above.
        public init(componentID: String, count: JSON? = nil, duration: JSON? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.count = count
            self.duration = duration
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var componentID = String?.none
            options = Options()
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
            self.componentID = componentID
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
