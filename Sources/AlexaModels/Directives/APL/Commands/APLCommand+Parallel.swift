// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Carries out commands at once.
    public struct Parallel: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Parallel"
        /// When and how it is carried out.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand] = []

        /// Makes one of its members.
        public init(commands: [APLCommand], options: Options = Options()) {
            self.options = options
            self.commands = commands
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var commands = [] as [APLCommand]
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "commands": commands = try json.optionalArray(of: APLCommand.self) ?? commands
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
            self.commands = commands
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("commands", commands)
            }
        }
    }
}
