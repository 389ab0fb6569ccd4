// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Asks the user to confirm the intent; the speech of the response is the question.
    ///
    /// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/dialog-interface-reference.html>
    public struct ConfirmIntent: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Dialog.ConfirmIntent"
        /// The intent to go on with, if the skill changes its slots or names another one.
        public var updatedIntent: AlexaIntent?

        // Made by .ci/models from the properties above.
        public init(updatedIntent: AlexaIntent? = nil) {
            self.updatedIntent = updatedIntent
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "updatedIntent": updatedIntent = try json.optional(AlexaIntent.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("updatedIntent", updatedIntent)
            }
        }
    }
}
