// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Makes Alexa play an advertisement between streams.
    public struct InjectAds: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Advertisement.InjectAds"
        /// The token of the stream before it.
        public var expectedPreviousToken: String?

        // Made by .ci/models from the properties above.
        public init(expectedPreviousToken: String? = nil) {
            self.expectedPreviousToken = expectedPreviousToken
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "expectedPreviousToken": expectedPreviousToken = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("expectedPreviousToken", expectedPreviousToken)
            }
        }
    }
}
