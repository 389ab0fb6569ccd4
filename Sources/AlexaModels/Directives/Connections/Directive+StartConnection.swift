// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Starts a task of another skill or of Alexa; ``SessionResumedRequest`` reports how it ended.
    public struct StartConnection: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Connections.StartConnection"
        /// The task, for instance `connection://AMAZON.PrintPDF/1`.
        public var uri: String
        /// The input of the task.
        public var input: JSON?
        /// Whether the session continues after the task.
        public var onCompletion: OnCompletion?
        /// The skill's token for it, which the answer returns.
        public var token: String?

        // Made by .ci/models from the properties above.
        public init(uri: String, input: JSON? = nil, onCompletion: OnCompletion? = nil, token: String? = nil) {
            self.uri = uri
            self.input = input
            self.onCompletion = onCompletion
            self.token = token
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var uri = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "uri": uri = try json.optionalString()
                case "input": input = try json.optional(JSON.self)
                case "onCompletion": onCompletion = try json.optional(OnCompletion.self)
                case "token": token = try json.optionalString()
                default: try json.skip()
                }
            }
            guard let uri else { throw json.error(.missing("uri")) }
            self.uri = uri
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("uri", uri)
                json.member("input", input)
                json.member("onCompletion", onCompletion)
                json.member("token", token)
            }
        }
    }
}

extension Directive.StartConnection {
    /// What happens to the session after a task; an open set.
    public struct OnCompletion: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The session continues.
        public static var resumeSession: Self { Self(rawValue: "RESUME_SESSION") }
        /// The session ends; Alexa tells the skill of errors only.
        public static var sendErrorsOnly: Self { Self(rawValue: "SEND_ERRORS_ONLY") }
    }
}
