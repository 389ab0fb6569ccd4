// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Plays a video.
    public struct PlayMedia: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "PlayMedia"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The component's id; the component that issued the command if `nil`.
        public var componentID: String?
        /// How the video's sound is played.
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
    /// How the sound of a video is played; an open set.
    public struct AudioTrack: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Audible; other commands wait until it ends.
        public static var foreground: Self { Self(rawValue: "foreground") }
        /// Audible; other commands do not wait.
        public static var background: Self { Self(rawValue: "background") }
        /// Muted.
        public static var none: Self { Self(rawValue: "none") }
    }
}

extension APLCommand {
    /// Controls a video.
    public struct ControlMedia: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "ControlMedia"
        /// The delay, condition and other properties that all commands have.
        public var options: Options
        /// The command for the player.
        public var command: MediaCommand
        /// The component's id; the component that issued the command if `nil`.
        public var componentID: String?
        /// The offset in milliseconds for `seek` and `rewind`, the track for `setTrack`.
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
    /// A command for a video player; an open set.
    public struct MediaCommand: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
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
        /// The video's URL.
        public var url: String
        /// A description of the video.
        public var description: String?
        /// The length of the part to play, in milliseconds.
        public var duration: JSON?
        /// The number of times to repeat the video; -1 repeats it without end.
        public var repeatCount: JSON?
        /// The start position in milliseconds.
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
