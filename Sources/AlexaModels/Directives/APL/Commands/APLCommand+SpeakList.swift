// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

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
