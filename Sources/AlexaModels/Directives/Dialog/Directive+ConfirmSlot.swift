// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Asks the user to confirm a slot; the speech of the response is the question.
    ///
    /// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/dialog-interface-reference.html>
    public struct ConfirmSlot: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Dialog.ConfirmSlot"
        /// The slot's name.
        public var slotToConfirm: String
        /// The intent to go on with, if the skill changes its slots or names another one.
        public var updatedIntent: AlexaIntent?

        // Made by .ci/models from the properties above.
        public init(slotToConfirm: String, updatedIntent: AlexaIntent? = nil) {
            self.slotToConfirm = slotToConfirm
            self.updatedIntent = updatedIntent
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var slotToConfirm = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "slotToConfirm": slotToConfirm = try json.optionalString()
                case "updatedIntent": updatedIntent = try json.optional(AlexaIntent.self)
                default: try json.skip()
                }
            }
            guard let slotToConfirm else { throw json.error(.missing("slotToConfirm")) }
            self.slotToConfirm = slotToConfirm
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("slotToConfirm", slotToConfirm)
                json.member("updatedIntent", updatedIntent)
            }
        }
    }
}
