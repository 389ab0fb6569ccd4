// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The state of a dialog; an open set.
public struct DialogState: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The first request of the dialog.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// The dialog continues.
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
    /// All required slots are filled and confirmed.
    public static var completed: Self { Self(rawValue: "COMPLETED") }
}
