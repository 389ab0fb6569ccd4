// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLUserEventRequest {
    /// What happened: the type without `Alexa.Presentation.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A visual document.
        public static var apl: Self { Self(rawValue: "APL.UserEvent") }
        /// A document on a character display.
        public static var aplt: Self { Self(rawValue: "APLT.UserEvent") }
    }
}
