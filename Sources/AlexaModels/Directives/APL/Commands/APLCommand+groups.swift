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
    /// Carries out commands one after the other.
    public struct Sequential: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Sequential"
        /// When and how it is carried out.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand] = []
        /// What is done when it is interrupted.
        @JSONList public var catchCommands: [APLCommand]  // "catch"
        /// What is done at the end in any case.
        @JSONList public var finallyCommands: [APLCommand]  // "finally"
        /// How many times it is repeated.
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
    /// Carries out the first command whose condition holds.
    public struct Select: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Select"
        /// When and how it is carried out.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand] = []
        /// The commands are tried with each of these.
        @JSONList public var data: [JSON]
        /// What is done if none holds.
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
