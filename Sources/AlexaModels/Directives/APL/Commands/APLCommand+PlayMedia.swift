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

        /// Makes one of its members.
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
            var options = Options()
            var componentID = String?.none
            var audioTrack = AudioTrack?.none
            var source = [] as [VideoSource]
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "componentId": componentID = try json.optionalString()
                case "audioTrack": audioTrack = try json.optional(AudioTrack.self)
                case "source": source = try json.optionalArray(of: VideoSource.self) ?? source
                default: try options.read(member, from: &json)
                }
            }
            self.options = options
            self.componentID = componentID
            self.audioTrack = audioTrack
            self.source = source
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
