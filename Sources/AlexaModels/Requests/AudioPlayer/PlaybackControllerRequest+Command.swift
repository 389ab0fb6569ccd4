// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension PlaybackControllerRequest {
    /// What happened: the type without `PlaybackController.`; an open set.
    public struct Command: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Play or resume.
        public static var play: Self { Self(rawValue: "PlayCommandIssued") }
        /// Pause.
        public static var pause: Self { Self(rawValue: "PauseCommandIssued") }
        /// The next stream.
        public static var next: Self { Self(rawValue: "NextCommandIssued") }
        /// The stream before.
        public static var previous: Self { Self(rawValue: "PreviousCommandIssued") }
    }
}
