// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Reads the text of a component out.
    public struct SpeakItem: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "SpeakItem"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The position of the item in the component after scrolling.
        public var align: Align?
        /// The part that is highlighted while it is read out.
        public var highlightMode: HighlightMode?
        /// The minimum time for the item, in milliseconds.
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
            var componentID = String?.none
            options = Options()
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
            self.componentID = componentID
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
    /// The part that is highlighted while a component is read out; an open set.
    public struct HighlightMode: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The whole text.
        public static var block: Self { Self(rawValue: "block") }
        /// The line that is being read.
        public static var line: Self { Self(rawValue: "line") }
    }
}

extension APLCommand {
    /// Reads the texts of a component's children out.
    public struct SpeakList: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "SpeakList"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id.
        public var componentID: String
        /// The index of the first child to read, counted from 0.
        public var start: JSON
        /// The number of children to read.
        public var count: JSON
        /// The position of the item in the component after scrolling.
        public var align: Align?
        /// The minimum time for each child, in milliseconds.
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
            var componentID = String?.none
            var start = JSON?.none
            var count = JSON?.none
            options = Options()
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
            self.componentID = componentID
            self.start = start
            self.count = count
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
