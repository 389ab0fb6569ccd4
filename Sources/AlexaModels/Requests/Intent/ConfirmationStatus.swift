// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Whether the user confirmed an intent or a slot; an open set.
public struct ConfirmationStatus: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The user was not asked.
    public static var none: Self { Self(rawValue: "NONE") }
    /// The user said yes.
    public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
    /// The user said no.
    public static var denied: Self { Self(rawValue: "DENIED") }
}
