// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The activity of an audio player; an open set.
public struct PlayerActivity: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The stream is playing.
    public static var playing: Self { Self(rawValue: "PLAYING") }
    /// The stream was paused.
    public static var paused: Self { Self(rawValue: "PAUSED") }
    /// The stream finished.
    public static var finished: Self { Self(rawValue: "FINISHED") }
    /// The player is waiting for data.
    public static var bufferUnderrun: Self { Self(rawValue: "BUFFER_UNDERRUN") }
    /// The player has nothing to play.
    public static var idle: Self { Self(rawValue: "IDLE") }
    /// The stream was stopped.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
}
