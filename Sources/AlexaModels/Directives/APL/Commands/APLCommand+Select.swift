// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Carries out the first command whose condition holds.
    public struct Select: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Select"
        /// When and how it is carried out.
        public var options: Options
        /// The commands.
        public var commands: [APLCommand]
        /// The commands are tried with each of these.
        public var data: [JSON] {
            get { listedData.value }
            set { listedData.value = newValue }
        }
        private var listedData = Listed<[JSON]>()
        /// What is done if none holds.
        public var otherwise: [APLCommand] {
            get { listedOtherwise.value }
            set { listedOtherwise.value = newValue }
        }
        private var listedOtherwise = Listed<[APLCommand]>()

        /// Makes one of its members.
        public init(
            commands: [APLCommand], data: [JSON] = [], otherwise: [APLCommand] = [], options: Options = Options()
        ) {
            self.options = options
            self.commands = commands
            self.data = data
            self.otherwise = otherwise
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            commands = []
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "commands": commands = try json.optionalArray(of: APLCommand.self) ?? []
                case "data": listedData = Listed(stated: try json.optionalValues())
                case "otherwise": listedOtherwise = Listed(stated: try json.optionalArray(of: APLCommand.self))
                default: try options.read(key, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("commands", commands)
                json.member("data", listedData.stated)
                json.member("otherwise", listedOtherwise.stated)
            }
        }
    }
}
