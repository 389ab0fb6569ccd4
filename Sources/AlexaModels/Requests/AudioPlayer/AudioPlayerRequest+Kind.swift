// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension AudioPlayerRequest {
    /// What happened: the type without `AudioPlayer.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The stream begins.
        public static var playbackStarted: Self { Self(rawValue: "PlaybackStarted") }
        /// The stream came to its end.
        public static var playbackFinished: Self { Self(rawValue: "PlaybackFinished") }
        /// The user or the skill stopped the stream.
        public static var playbackStopped: Self { Self(rawValue: "PlaybackStopped") }
        /// The stream will end soon: the time to send the next one.
        public static var playbackNearlyFinished: Self { Self(rawValue: "PlaybackNearlyFinished") }
        /// The stream cannot be played.
        public static var playbackFailed: Self { Self(rawValue: "PlaybackFailed") }
    }
}
