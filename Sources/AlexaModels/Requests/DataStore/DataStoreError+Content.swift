// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension DataStoreError {
    /// Which commands failed, on which device.
    public struct Content: JSONModel, Hashable {
        /// The device.
        public var deviceID: String?
        /// The commands that could not be delivered.
        @JSONList public var commands: [DataStoreCommand]
        /// The command that could not be carried out.
        public var failedCommand: DataStoreCommand?
        /// A text for developers.
        public var message: String?

        // Made by .ci/models from the properties above.
        public init(
            deviceID: String? = nil, commands: [DataStoreCommand] = [], failedCommand: DataStoreCommand? = nil,
            message: String? = nil
        ) {
            self.deviceID = deviceID
            self._commands = JSONList(stated: commands.isEmpty ? nil : commands)
            self.failedCommand = failedCommand
            self.message = message
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var deviceID = String?.none
            var commands = JSONList<DataStoreCommand>()
            var failedCommand = DataStoreCommand?.none
            var message = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "deviceId": deviceID = try json.optionalString()
                case "commands": commands = JSONList(stated: try json.optionalArray(of: DataStoreCommand.self))
                case "failedCommand": failedCommand = try json.optional(DataStoreCommand.self)
                case "message": message = try json.optionalString()
                default: try json.skip()
                }
            }
            self.deviceID = deviceID
            self._commands = commands
            self.failedCommand = failedCommand
            self.message = message
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("deviceId", deviceID)
                json.member("commands", _commands)
                json.member("failedCommand", failedCommand)
                json.member("message", message)
            }
        }
    }
}
