// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// How far a dialog has come; an open set.
public struct DialogState: RawRepresentable, JSONModel, Hashable {
    /// The value as it stands on the wire.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The first request of the dialog.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// The dialog goes on.
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
    /// All required slots are filled and confirmed.
    public static var completed: Self { Self(rawValue: "COMPLETED") }
}
