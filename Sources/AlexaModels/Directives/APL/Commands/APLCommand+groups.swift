// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Runs commands in parallel.
    public struct Parallel: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Parallel"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand] = []

        public init(commands: [APLCommand], options: Options = Options()) {
            self.options = options
            self.commands = commands
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "commands": commands = try json.optionalArray(of: APLCommand.self) ?? commands
                default: try options.read(member, from: &json)
                }
            }
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

extension APLCommand {
    /// Runs commands one after the other.
    public struct Sequential: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Sequential"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand] = []
        /// The commands to run if the sequence is interrupted.
        @JSONList public var catchCommands: [APLCommand]  // "catch"
        /// The commands to run at the end, also after an interruption.
        @JSONList public var finallyCommands: [APLCommand]  // "finally"
        /// The number of times to repeat the sequence.
        public var repeatCount: JSON?

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

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "commands": commands = try json.optionalArray(of: APLCommand.self) ?? commands
                case "catch": _catchCommands = JSONList(stated: try json.optionalArray(of: APLCommand.self))
                case "finally": _finallyCommands = JSONList(stated: try json.optionalArray(of: APLCommand.self))
                case "repeatCount": repeatCount = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("commands", commands)
                json.member("catch", _catchCommands)
                json.member("finally", _finallyCommands)
                json.member("repeatCount", repeatCount)
            }
        }
    }
}

extension APLCommand {
    /// Runs the first command whose condition holds.
    public struct Select: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Select"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand] = []
        /// The data to evaluate the commands' conditions with, one value after the other.
        @JSONList public var data: [JSON]
        /// The commands to run if no condition holds.
        @JSONList public var otherwise: [APLCommand]

        public init(
            commands: [APLCommand], data: [JSON] = [], otherwise: [APLCommand] = [], options: Options = Options()
        ) {
            self.options = options
            self.commands = commands
            self.data = data
            self.otherwise = otherwise
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "commands": commands = try json.optionalArray(of: APLCommand.self) ?? commands
                case "data": _data = JSONList(stated: try json.optionalValues())
                case "otherwise": _otherwise = JSONList(stated: try json.optionalArray(of: APLCommand.self))
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("commands", commands)
                json.member("data", _data)
                json.member("otherwise", _otherwise)
            }
        }
    }
}
