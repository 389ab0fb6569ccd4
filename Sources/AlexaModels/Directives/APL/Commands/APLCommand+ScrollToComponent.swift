// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

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
