// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Shows a hint at the edge of the screen: `Try, Alexa, …`.
    public struct Hint: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Hint"
        /// The text.
        public var hint: HintText

        // Made by .ci/models from the properties above.
        public init(hint: HintText) {
            self.hint = hint
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var hint = HintText?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "hint": hint = try json.optional(HintText.self)
                default: try json.skip()
                }
            }
            guard let hint else { throw json.error(.missing("hint")) }
            self.hint = hint
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("hint", hint)
            }
        }
    }
}
