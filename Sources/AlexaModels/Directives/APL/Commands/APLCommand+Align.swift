// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// Where something is to stand after scrolling; an open set.
    public struct Align: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// At the beginning.
        public static var first: Self { Self(rawValue: "first") }
        /// In the middle.
        public static var center: Self { Self(rawValue: "center") }
        /// At the end.
        public static var last: Self { Self(rawValue: "last") }
        /// Anywhere it is seen.
        public static var visible: Self { Self(rawValue: "visible") }
    }
}
