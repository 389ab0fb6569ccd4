// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An error of commands for a widget's data.
public struct DataStoreError: JSONModel, Hashable {
    /// The kind of error.
    public var type: Kind?
    /// The device and the commands that failed.
    public var content: Content?

    // Made by .ci/models from the properties above.
    public init(type: Kind? = nil, content: Content? = nil) {
        self.type = type
        self.content = content
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "content": content = try json.optional(Content.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("content", content)
        }
    }
}

extension DataStoreError {
    /// The kind of error of commands for a widget's data; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The device cannot be reached now.
        public static var deviceUnavailable: Self { Self(rawValue: "DEVICE_UNAVAILABLE") }
        /// The device is permanently unavailable.
        public static var devicePermanentlyUnavailable: Self { Self(rawValue: "DEVICE_PERMANENTLY_UNAVAILABLE") }
        /// The storage limit of the device is exceeded.
        public static var storageLimitExceeded: Self { Self(rawValue: "STORAGE_LIMIT_EXCEEDED") }
        /// An internal error of the device.
        public static var internalError: Self { Self(rawValue: "DATASTORE_INTERNAL_ERROR") }
    }
}

extension DataStoreError {
    /// The device and the commands that failed.
    public struct Content: JSONModel, Hashable {
        /// The device's id.
        public var deviceID: String?
        /// The commands that could not be delivered.
        @JSONList public var commands: [DataStoreCommand]
        /// The command that could not be run.
        public var failedCommand: DataStoreCommand?
        /// A message for developers.
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
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "deviceId": deviceID = try json.optionalString()
                case "commands": _commands = JSONList(stated: try json.optionalArray(of: DataStoreCommand.self))
                case "failedCommand": failedCommand = try json.optional(DataStoreCommand.self)
                case "message": message = try json.optionalString()
                default: try json.skip()
                }
            }
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
