// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A directive that is carried out while the skill still works on its answer: a progressive response.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/custom-skills/send-the-user-a-progressive-response.html>.
    public struct SendDirectiveRequest: JSONModel, Hashable {
        /// The request that the directive belongs to.
        public var header: Header
        /// The directive.
        public var directive: Directive

        // Made by .ci/models from the properties above.
        public init(header: Header, directive: Directive) {
            self.header = header
            self.directive = directive
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var header = Header?.none
            var directive = Directive?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "header": header = try json.optional(Header.self)
                case "directive": directive = try json.optional(Directive.self)
                default: try json.skip()
                }
            }
            guard let header else { throw json.error(.missing("header")) }
            guard let directive else { throw json.error(.missing("directive")) }
            self.header = header
            self.directive = directive
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("header", header)
                json.member("directive", directive)
            }
        }
    }
}

extension AlexaServices.SendDirectiveRequest {
    /// The request that a directive belongs to.
    public struct Header: JSONModel, Hashable {
        /// The id of Alexa's request.
        public var requestID: String

        // Made by .ci/models from the properties above.
        public init(requestID: String) {
            self.requestID = requestID
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var requestID = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "requestId": requestID = try json.optionalString()
                default: try json.skip()
                }
            }
            guard let requestID else { throw json.error(.missing("requestId")) }
            self.requestID = requestID
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("requestId", requestID)
            }
        }
    }

    /// Says something.
    public struct Directive: JSONModel, Hashable {
        static let type = "VoicePlayer.Speak"
        /// A text or SSML.
        public var speech: String

        // Made by .ci/models from the properties above.
        public init(speech: String) {
            self.speech = speech
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var speech = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "speech": speech = try json.optionalString()
                default: try json.skip()
                }
            }
            guard let speech else { throw json.error(.missing("speech")) }
            self.speech = speech
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("speech", speech)
            }
        }
    }
}
