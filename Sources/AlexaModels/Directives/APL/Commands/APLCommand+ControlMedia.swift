// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Controls a video.
    public struct ControlMedia: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "ControlMedia"
        /// When and how it is carried out.
        public var options: Options
        /// What is to be done.
        public var command: MediaCommand
        /// The component's id; without it, the one that the command comes from.
        public var componentID: String?
        /// Milliseconds for `seek` and `rewind`, the track for `setTrack`.
        public var value: JSON?

        // Made by .ci/models from the properties above.
        public init(command: MediaCommand, componentID: String? = nil, value: JSON? = nil, options: Options = Options())
        {
            self.options = options
            self.command = command
            self.componentID = componentID
            self.value = value
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var options = Options()
            var command = MediaCommand?.none
            var componentID = String?.none
            var value = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "command": command = try json.optional(MediaCommand.self)
                case "componentId": componentID = try json.optionalString()
                case "value": value = try json.optional(JSON.self)
                default: try options.read(member, from: &json)
                }
            }
            guard let command else { throw json.error(.missing("command")) }
            self.options = options
            self.command = command
            self.componentID = componentID
            self.value = value
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("command", command)
                json.member("componentId", componentID)
                json.member("value", value)
            }
        }
    }
}

extension APLCommand.ControlMedia {
    /// What is to be done with a video; an open set.
    public struct MediaCommand: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `play`.
        public static var play: Self { Self(rawValue: "play") }
        /// `pause`.
        public static var pause: Self { Self(rawValue: "pause") }
        /// `next`.
        public static var next: Self { Self(rawValue: "next") }
        /// `previous`.
        public static var previous: Self { Self(rawValue: "previous") }
        /// `rewind`.
        public static var rewind: Self { Self(rawValue: "rewind") }
        /// `seek`.
        public static var seek: Self { Self(rawValue: "seek") }
        /// `setTrack`.
        public static var setTrack: Self { Self(rawValue: "setTrack") }
    }
}
