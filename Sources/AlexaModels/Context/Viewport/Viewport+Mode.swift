// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Viewport {
    /// What kind of device a screen belongs to; an open set.
    public struct Mode: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A car.
        public static var auto: Self { Self(rawValue: "AUTO") }
        /// A device in a room.
        public static var hub: Self { Self(rawValue: "HUB") }
        /// A phone or tablet.
        public static var mobile: Self { Self(rawValue: "MOBILE") }
        /// A computer.
        public static var pc: Self { Self(rawValue: "PC") }
        /// A television.
        public static var tv: Self { Self(rawValue: "TV") }
    }
}

extension Viewport {
    /// The shape of a screen; an open set.
    public struct Shape: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Rectangular.
        public static var rectangle: Self { Self(rawValue: "RECTANGLE") }
        /// Round.
        public static var round: Self { Self(rawValue: "ROUND") }
    }
}

extension Viewport {
    /// How a screen can be touched; an open set.
    public struct Touch: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// With one finger.
        public static var single: Self { Self(rawValue: "SINGLE") }
    }
}

extension Viewport {
    /// The keys of a device; an open set.
    public struct Keyboard: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Up, down, left, right and select.
        public static var direction: Self { Self(rawValue: "DIRECTION") }
    }
}
