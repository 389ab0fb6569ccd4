// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension AppLinkState {
    /// A catalog of apps; an open set.
    public struct Catalog: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The App Store.
        public static var iosAppStore: Self { Self(rawValue: "IOS_APP_STORE") }
        /// Google Play.
        public static var googlePlayStore: Self { Self(rawValue: "GOOGLE_PLAY_STORE") }
    }
}
