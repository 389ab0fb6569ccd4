// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Plays a video.
    public struct PlayMedia: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "PlayMedia"
        /// When and how it is carried out.
        public var options: Options
        /// The component's id; without it, the one that the command comes from.
        public var componentID: String?
        /// What becomes of its sound.
        public var audioTrack: AudioTrack?
        /// The videos, one after the other.
        public var source: [VideoSource] = []

        public init(
            componentID: String? = nil, audioTrack: AudioTrack? = nil, source: [VideoSource],
            options: Options = Options()
        ) {
            self.options = options
            self.componentID = componentID
            self.audioTrack = audioTrack
            self.source = source
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            options = Options()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "audioTrack": audioTrack = try json.optional(AudioTrack.self)
                case "source": source = try json.optionalArray(of: VideoSource.self) ?? source
                default: try options.read(member, from: &json)
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                options.write(to: &json)
                json.member("componentId", componentID)
                json.member("audioTrack", audioTrack)
                json.member("source", source)
            }
        }
    }
}

extension APLCommand.PlayMedia {
    /// What becomes of the sound of a video; an open set.
    public struct AudioTrack: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It is heard, and other commands wait.
        public static var foreground: Self { Self(rawValue: "foreground") }
        /// It is heard.
        public static var background: Self { Self(rawValue: "background") }
        /// It is not heard.
        public static var none: Self { Self(rawValue: "none") }
    }
}

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
            var command = MediaCommand?.none
            options = Options()
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
            self.command = command
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

extension APLCommand {
    /// A video to play.
    public struct VideoSource: JSONModel, Hashable {
        /// Where it is.
        public var url: String
        /// What it shows.
        public var description: String?
        /// How many milliseconds of it.
        public var duration: JSON?
        /// How many times it is repeated; -1 for ever.
        public var repeatCount: JSON?
        /// Where to begin, in milliseconds.
        public var offset: JSON?

        // Made by .ci/models from the properties above.
        public init(
            url: String, description: String? = nil, duration: JSON? = nil, repeatCount: JSON? = nil,
            offset: JSON? = nil
        ) {
            self.url = url
            self.description = description
            self.duration = duration
            self.repeatCount = repeatCount
            self.offset = offset
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var url = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "url": url = try json.optionalString()
                case "description": description = try json.optionalString()
                case "duration": duration = try json.optional(JSON.self)
                case "repeatCount": repeatCount = try json.optional(JSON.self)
                case "offset": offset = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
            guard let url else { throw json.error(.missing("url")) }
            self.url = url
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("url", url)
                json.member("description", description)
                json.member("duration", duration)
                json.member("repeatCount", repeatCount)
                json.member("offset", offset)
            }
        }
    }
}
