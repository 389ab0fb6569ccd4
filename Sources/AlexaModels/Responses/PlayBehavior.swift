// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What becomes of speech or audio that is still playing; an open set.
public struct PlayBehavior: RawRepresentable, JSONModel, Hashable {
    /// The value as it stands on the wire.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It ends first.
    public static var enqueue: Self { Self(rawValue: "ENQUEUE") }
    /// It stops, and what is queued is dropped.
    public static var replaceAll: Self { Self(rawValue: "REPLACE_ALL") }
    /// It goes on, and what is queued is dropped.
    public static var replaceEnqueued: Self { Self(rawValue: "REPLACE_ENQUEUED") }
}
