// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Slot {
    /// Where a slot's value came from; an open set.
    public struct Source: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user said it.
        public static var user: Self { Self(rawValue: "USER") }
    }
}
