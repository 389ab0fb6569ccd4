// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension DataStoreError {
    /// Which commands failed, on which device.
    public struct Content: JSONModel, Hashable {
        /// The device.
        public var deviceID: String?
        /// The commands that could not be delivered.
        public var commands: [DataStoreCommand] {
            get { listedCommands.value }
            set { listedCommands.value = newValue }
        }
        private var listedCommands = Listed<[DataStoreCommand]>()
        /// The command that could not be carried out.
        public var failedCommand: DataStoreCommand?
        /// A text for developers.
        public var message: String?

        /// Makes one of its members.
        public init(
            deviceID: String? = nil, commands: [DataStoreCommand] = [], failedCommand: DataStoreCommand? = nil,
            message: String? = nil
        ) {
            self.deviceID = deviceID
            self.failedCommand = failedCommand
            self.message = message
            self.commands = commands
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "deviceId": deviceID = try json.optionalString()
                case "commands": listedCommands = Listed(stated: try json.optionalArray(of: DataStoreCommand.self))
                case "failedCommand": failedCommand = try json.optional(DataStoreCommand.self)
                case "message": message = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("deviceId", deviceID)
                json.member("commands", listedCommands.stated)
                json.member("failedCommand", failedCommand)
                json.member("message", message)
            }
        }
    }
}
