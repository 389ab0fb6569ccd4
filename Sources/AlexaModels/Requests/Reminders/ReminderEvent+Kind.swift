// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension ReminderEvent {
    /// What happened: the type without `Reminders.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It was made.
        public static var created: Self { Self(rawValue: "ReminderCreated") }
        /// It rings.
        public static var started: Self { Self(rawValue: "ReminderStarted") }
        /// It was switched on or completed.
        public static var statusChanged: Self { Self(rawValue: "ReminderStatusChanged") }
        /// It was changed.
        public static var updated: Self { Self(rawValue: "ReminderUpdated") }
        /// It was removed.
        public static var deleted: Self { Self(rawValue: "ReminderDeleted") }
    }
}
