// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

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
