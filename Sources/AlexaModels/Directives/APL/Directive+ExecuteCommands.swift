// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Runs commands in a visual document.
    public struct ExecuteCommands: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APL.ExecuteCommands"
        /// The document's token.
        public var token: String
        /// The URI of the widget or document, where there is more than one.
        public var presentationURI: String?
        /// The commands, which run in parallel; ``APLCommand/sequential(_:)-enum.case`` runs them one after the other.
        public var commands: [APLCommand] = []

        public init(token: String, presentationURI: String? = nil, commands: [APLCommand]) {
            self.token = token
            self.presentationURI = presentationURI
            self.commands = commands
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var token = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "presentationUri": presentationURI = try json.optionalString()
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
                json.member("presentationUri", presentationURI)
                json.member("commands", commands)
            }
        }
    }
}
