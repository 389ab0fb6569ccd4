// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Runs commands in a document on a character display.
    public struct ExecuteTextCommands: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APLT.ExecuteCommands"
        /// The document's token.
        public var token: String
        /// The commands; a character display supports only few of them.
        public var commands: [APLCommand] = []

        public init(token: String, commands: [APLCommand]) {
            self.token = token
            self.commands = commands
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var token = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "commands": commands = try json.optionalArray(of: APLCommand.self) ?? commands
                default: try json.skip()
                }
            }
            guard let token else { throw json.error(.missing("token")) }
            self.token = token
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("token", token)
                json.member("commands", commands)
            }
        }
    }
}
