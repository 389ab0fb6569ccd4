// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What happens to speech or audio that is still playing; an open set.
public struct PlayBehavior: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The current one ends first, then the new one plays.
    public static var enqueue: Self { Self(rawValue: "ENQUEUE") }
    /// The current one stops, and the queue is cleared.
    public static var replaceAll: Self { Self(rawValue: "REPLACE_ALL") }
    /// The current one continues, and the queue is replaced.
    public static var replaceEnqueued: Self { Self(rawValue: "REPLACE_ENQUEUED") }
}
