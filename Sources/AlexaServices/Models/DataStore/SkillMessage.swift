// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A message to the skill, about one of its users.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/smapi/skill-messaging-api-reference.html>.
    public struct SkillMessage: JSONModel, Hashable {
        /// The message: an object with any members.
        public var data: JSON
        /// How long Alexa tries to deliver it: 60 seconds to 7 days, an hour if nothing is said.
        public var expiresAfterSeconds: Int?

        // Made by .ci/models from the properties above.
        public init(data: JSON, expiresAfterSeconds: Int? = nil) {
            self.data = data
            self.expiresAfterSeconds = expiresAfterSeconds
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var data = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "data": data = try json.optional(JSON.self)
                case "expiresAfterSeconds": expiresAfterSeconds = try json.optionalInt()
                default: try json.skip()
                }
            }
            guard let data else { throw json.error(.missing("data")) }
            self.data = data
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("data", data)
                json.member("expiresAfterSeconds", expiresAfterSeconds)
            }
        }
    }
}
