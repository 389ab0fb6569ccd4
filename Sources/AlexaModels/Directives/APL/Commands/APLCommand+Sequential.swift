// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Carries out commands one after the other.
    public struct Sequential: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Sequential"
        /// When and how it is carried out.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand]
        /// What is done when it is interrupted.
        public var catchCommands: [APLCommand] {
            get { listedCatchCommands.value }
            set { listedCatchCommands.value = newValue }
        }
        private var listedCatchCommands = Listed<[APLCommand]>()
        /// What is done at the end in any case.
        public var finallyCommands: [APLCommand] {
            get { listedFinallyCommands.value }
            set { listedFinallyCommands.value = newValue }
        }
        private var listedFinallyCommands = Listed<[APLCommand]>()
        /// How many times it is repeated.
        public var repeatCount: JSON?

        /// Makes one of its members.
        public init(
            commands: [APLCommand], catchCommands: [APLCommand] = [], finallyCommands: [APLCommand] = [],
            repeatCount: JSON? = nil, options: Options = Options()
        ) {
            self.options = options
            self.commands = commands
            self.repeatCount = repeatCount
            self.catchCommands = catchCommands
            self.finallyCommands = finallyCommands
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            commands = []
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "commands": commands = try json.optionalArray(of: APLCommand.self) ?? []
                case "catch": listedCatchCommands = Listed(stated: try json.optionalArray(of: APLCommand.self))
                case "finally": listedFinallyCommands = Listed(stated: try json.optionalArray(of: APLCommand.self))
                case "repeatCount": repeatCount = try json.optional(JSON.self)
                default: try options.read(key, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("commands", commands)
                json.member("catch", listedCatchCommands.stated)
                json.member("finally", listedFinallyCommands.stated)
                json.member("repeatCount", repeatCount)
            }
        }
    }
}
