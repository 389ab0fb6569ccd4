// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Reads a component out.
    public struct SpeakItem: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "SpeakItem"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// Where the item is to stand.
        public var align: Align?
        /// What is highlighted meanwhile.
        public var highlightMode: HighlightMode?
        /// Milliseconds that it takes at least.
        public var minimumDwellTime: JSON?

        // Made by .ci/models from the properties above.
        public init(
            componentID: String, align: Align? = nil, highlightMode: HighlightMode? = nil,
            minimumDwellTime: JSON? = nil, options: Options = Options()
        ) {
            self.options = options
            self.componentID = componentID
            self.align = align
            self.highlightMode = highlightMode
            self.minimumDwellTime = minimumDwellTime
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var align = Align?.none
            var highlightMode = HighlightMode?.none
            var minimumDwellTime = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "align": align = try json.optional(Align.self)
                case "highlightMode": highlightMode = try json.optional(HighlightMode.self)
                case "minimumDwellTime": minimumDwellTime = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            self.options = options
            self.componentID = componentID
            self.align = align
            self.highlightMode = highlightMode
            self.minimumDwellTime = minimumDwellTime
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("align", align)
                json.member("highlightMode", highlightMode)
                json.member("minimumDwellTime", minimumDwellTime)
            }
        }
    }
}

extension APLCommand.SpeakItem {
    /// What is highlighted while a component is read out; an open set.
    public struct HighlightMode: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// All of it.
        public static var block: Self { Self(rawValue: "block") }
        /// The line that is read.
        public static var line: Self { Self(rawValue: "line") }
    }
}

extension APLCommand {
    /// Reads children of a component out.
    public struct SpeakList: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "SpeakList"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The first child, counted from 0.
        public var start: JSON
        /// How many.
        public var count: JSON
        /// Where the item is to stand.
        public var align: Align?
        /// Milliseconds that each takes at least.
        public var minimumDwellTime: JSON?

        // Made by .ci/models from the properties above.
        public init(
            componentID: String, start: JSON, count: JSON, align: Align? = nil, minimumDwellTime: JSON? = nil,
            options: Options = Options()
        ) {
            self.options = options
            self.componentID = componentID
            self.start = start
            self.count = count
            self.align = align
            self.minimumDwellTime = minimumDwellTime
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var componentID = String?.none
            var start = JSON?.none
            var count = JSON?.none
            var align = Align?.none
            var minimumDwellTime = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "start": start = try json.optional(JSON.self)
                case "count": count = try json.optional(JSON.self)
                case "align": align = try json.optional(Align.self)
                case "minimumDwellTime": minimumDwellTime = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let componentID else { throw json.error(.missing("componentId")) }
            guard let start else { throw json.error(.missing("start")) }
            guard let count else { throw json.error(.missing("count")) }
            self.options = options
            self.componentID = componentID
            self.start = start
            self.count = count
            self.align = align
            self.minimumDwellTime = minimumDwellTime
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("start", start)
                json.member("count", count)
                json.member("align", align)
                json.member("minimumDwellTime", minimumDwellTime)
            }
        }
    }
}
