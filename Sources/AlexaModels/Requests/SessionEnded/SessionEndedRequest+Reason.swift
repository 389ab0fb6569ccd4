// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension SessionEndedRequest {
    /// Why a session ended; an open set.
    public struct Reason: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user said so.
        public static var userInitiated: Self { Self(rawValue: "USER_INITIATED") }
        /// Something went wrong.
        public static var error: Self { Self(rawValue: "ERROR") }
        /// The user did not answer.
        public static var exceededMaxReprompts: Self { Self(rawValue: "EXCEEDED_MAX_REPROMPTS") }
    }
}
