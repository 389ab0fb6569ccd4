// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLTViewport {
    /// What a character display can show; an open set.
    public struct Profile: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A clock of four characters.
        public static var fourCharacterClock: Self { Self(rawValue: "FOUR_CHARACTER_CLOCK") }
    }
}

extension APLTViewport {
    /// How a character is shown; an open set.
    public struct CharacterFormat: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// With seven segments.
        public static var sevenSegment: Self { Self(rawValue: "SEVEN_SEGMENT") }
    }
}
