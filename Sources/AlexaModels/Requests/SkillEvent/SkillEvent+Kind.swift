// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension SkillEvent {
    /// What happened: the type without `AlexaSkillEvent.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user enabled the skill.
        public static var enabled: Self { Self(rawValue: "SkillEnabled") }
        /// The user disabled the skill, which unlinks the account too.
        public static var disabled: Self { Self(rawValue: "SkillDisabled") }
        /// The user linked an account: ``SkillEvent/Body/accessToken`` is its token.
        public static var accountLinked: Self { Self(rawValue: "SkillAccountLinked") }
        /// The user granted permissions for the first time.
        public static var permissionAccepted: Self { Self(rawValue: "SkillPermissionAccepted") }
        /// The user changed what the skill may do.
        public static var permissionChanged: Self { Self(rawValue: "SkillPermissionChanged") }
        /// The user subscribed to proactive events, or unsubscribed.
        public static var proactiveSubscriptionChanged: Self { Self(rawValue: "ProactiveSubscriptionChanged") }
        /// The user subscribed to notifications, or unsubscribed.
        public static var notificationSubscriptionChanged: Self { Self(rawValue: "NotificationSubscriptionChanged") }
    }
}
