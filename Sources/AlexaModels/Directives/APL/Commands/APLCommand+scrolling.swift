// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Scrolls by pages.
    public struct Scroll: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Scroll"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The number of pages to scroll; negative scrolls back.
        public var distance: JSON?

        // Made by .ci/models from the properties above.
        public init(componentID: String, distance: JSON? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.distance = distance
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var componentID = String?.none
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "distance": distance = try json.optional(JSON.self)
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
                json.member("distance", distance)
            }
        }
    }
}

extension APLCommand {
    /// Scrolls until a component is visible.
    public struct ScrollToComponent: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "ScrollToComponent"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id; the component that issued the command if `nil`.
        public var componentID: String?
        /// The position of the item in the component after scrolling.
        public var align: Align?

        // Made by .ci/models from the properties above.
        public init(componentID: String? = nil, align: Align? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.align = align
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "align": align = try json.optional(Align.self)
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("align", align)
            }
        }
    }
}

extension APLCommand {
    /// Scrolls until a child of a component is visible.
    public struct ScrollToIndex: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "ScrollToIndex"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The index of the child, counted from 0.
        public var index: JSON
        /// The position of the item in the component after scrolling.
        public var align: Align?

        // Made by .ci/models from the properties above.
        public init(componentID: String, index: JSON, align: Align? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.index = index
            self.align = align
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var componentID = String?.none
            var index = JSON?.none
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "index": index = try json.optional(JSON.self)
                case "align": align = try json.optional(Align.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            guard let index else { throw json.error(.missing("index")) }
            self.componentID = componentID
            self.index = index
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("index", index)
                json.member("align", align)
            }
        }
    }
}

extension APLCommand {
    /// The position of an item after scrolling; an open set.
    public struct Align: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// At the beginning.
        public static var first: Self { Self(rawValue: "first") }
        /// In the middle.
        public static var center: Self { Self(rawValue: "center") }
        /// At the end.
        public static var last: Self { Self(rawValue: "last") }
        /// At any position where it is visible.
        public static var visible: Self { Self(rawValue: "visible") }
    }
}
