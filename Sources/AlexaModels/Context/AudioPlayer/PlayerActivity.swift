// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What an audio player does; an open set.
public struct PlayerActivity: RawRepresentable, JSONModel, Hashable {
    /// The value as it stands on the wire.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It plays.
    public static var playing: Self { Self(rawValue: "PLAYING") }
    /// It was paused.
    public static var paused: Self { Self(rawValue: "PAUSED") }
    /// The stream came to its end.
    public static var finished: Self { Self(rawValue: "FINISHED") }
    /// It waits for data.
    public static var bufferUnderrun: Self { Self(rawValue: "BUFFER_UNDERRUN") }
    /// It has nothing to play.
    public static var idle: Self { Self(rawValue: "IDLE") }
    /// It was stopped.
    public static var stopped: Self { Self(rawValue: "STOPPED") }
}
