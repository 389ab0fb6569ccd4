// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension AdvertisementRequest {
    /// What happened: the type without `Alexa.Advertisement.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The advertisement was played.
        public static var adCompleted: Self { Self(rawValue: "AdCompleted") }
        /// It was not played.
        public static var adNotRendered: Self { Self(rawValue: "AdNotRendered") }
        /// The next stream may be sent.
        public static var readyToEnqueueAudio: Self { Self(rawValue: "ReadyToEnqueueAudio") }
    }
}
