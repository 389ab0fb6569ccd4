// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension DisplayImage {
    /// The size of an image; an open set.
    public struct Size: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// 480 by 320 pixels.
        public static var extraSmall: Self { Self(rawValue: "X_SMALL") }
        /// 720 by 480 pixels.
        public static var small: Self { Self(rawValue: "SMALL") }
        /// 960 by 640 pixels.
        public static var medium: Self { Self(rawValue: "MEDIUM") }
        /// 1200 by 800 pixels.
        public static var large: Self { Self(rawValue: "LARGE") }
        /// 1920 by 1280 pixels.
        public static var extraLarge: Self { Self(rawValue: "X_LARGE") }
    }
}
