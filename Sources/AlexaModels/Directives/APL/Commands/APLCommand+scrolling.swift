// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Scrolls by pages.
    public struct Scroll: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Scroll"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// How many pages; below zero backwards.
        public var distance: JSON?

        // Made by .ci/models from the properties above.
        public init(componentID: String, distance: JSON? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.distance = distance
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var distance = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "distance": distance = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            self.options = options
            self.componentID = componentID
            self.distance = distance
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
    /// Scrolls until a component is seen.
    public struct ScrollToComponent: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "ScrollToComponent"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id; without it, the one that the command comes from.
        public var componentID: String?
        /// Where the item is to stand.
        public var align: Align?

        // Made by .ci/models from the properties above.
        public init(componentID: String? = nil, align: Align? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.align = align
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var align = Align?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "align": align = try json.optional(Align.self)
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
            self.componentID = componentID
            self.align = align
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
    /// Scrolls until a child of a component is seen.
    public struct ScrollToIndex: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "ScrollToIndex"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The child, counted from 0.
        public var index: JSON
        /// Where the item is to stand.
        public var align: Align?

        // Made by .ci/models from the properties above.
        public init(componentID: String, index: JSON, align: Align? = nil, options: Options = Options()) {
            self.options = options
            self.componentID = componentID
            self.index = index
            self.align = align
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var index = JSON?.none
            var align = Align?.none
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
            self.options = options
            self.componentID = componentID
            self.index = index
            self.align = align
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
    /// Where something is to stand after scrolling; an open set.
    public struct Align: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// At the beginning.
        public static var first: Self { Self(rawValue: "first") }
        /// In the middle.
        public static var center: Self { Self(rawValue: "center") }
        /// At the end.
        public static var last: Self { Self(rawValue: "last") }
        /// Anywhere it is seen.
        public static var visible: Self { Self(rawValue: "visible") }
    }
}
