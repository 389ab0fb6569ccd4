// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Speaks while the skill still prepares its response.
    ///
    /// Only for the Progressive Response API; not for a response.
    public struct Speak: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "VoicePlayer.Speak"
        /// The text, or a document in SSML.
        public var speech: String?

        // Made by .ci/models from the properties above.
        public init(speech: String? = nil) {
            self.speech = speech
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "speech": speech = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("speech", speech)
            }
        }
    }
}
