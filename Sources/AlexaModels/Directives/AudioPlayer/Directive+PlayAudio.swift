// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Plays an audio stream, or queues it.
    ///
    /// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html>
    public struct PlayAudio: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "AudioPlayer.Play"
        /// What happens to the stream that is playing.
        public var playBehavior: PlayBehavior = .replaceAll
        /// The stream with the metadata to show.
        public var audioItem: AudioItem

        // Made by .ci/models from the properties above.
        public init(playBehavior: PlayBehavior = .replaceAll, audioItem: AudioItem) {
            self.playBehavior = playBehavior
            self.audioItem = audioItem
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var audioItem = AudioItem?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "playBehavior": playBehavior = try json.optional(PlayBehavior.self) ?? playBehavior
                case "audioItem": audioItem = try json.optional(AudioItem.self)
                default: try json.skip()
                }
            }
            guard let audioItem else { throw json.error(.missing("audioItem")) }
            self.audioItem = audioItem
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("playBehavior", playBehavior)
                json.member("audioItem", audioItem)
            }
        }
    }
}
