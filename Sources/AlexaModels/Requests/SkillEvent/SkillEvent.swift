// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user enabled, disabled or linked the skill, or changed its permissions or subscriptions.
///
/// Alexa sends events outside of a session; no user speaks, and Alexa speaks no answer. All `AlexaSkillEvent.*` types
/// are read as this type, also future ones.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/smapi/skill-events-in-alexa-skills.html>
public struct SkillEvent: JSONModel, Hashable {
    /// The kind of event.
    public var kind: Kind
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The time of the event.
    public var eventCreationTime: Timestamp?
    /// The time when Alexa published the event.
    public var eventPublishingTime: Timestamp?
    /// The body of the event.
    public var body: Body?

    /// The type as it stands on the wire, for instance `AlexaSkillEvent.SkillEnabled`.
    public var type: String { "AlexaSkillEvent." + kind.rawValue }

    public init(
        _ kind: Kind, head: RequestHead = RequestHead(), eventCreationTime: Timestamp? = nil,
        eventPublishingTime: Timestamp? = nil, body: Body? = nil
    ) {
        self.kind = kind
        self.head = head
        self.eventCreationTime = eventCreationTime
        self.eventPublishingTime = eventPublishingTime
        self.body = body
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        kind = Kind(rawValue: try json.suffixOfType(after: "AlexaSkillEvent."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "eventCreationTime": eventCreationTime = try json.optional(Timestamp.self)
            case "eventPublishingTime": eventPublishingTime = try json.optional(Timestamp.self)
            case "body": body = try json.optional(Body.self)
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("eventCreationTime", eventCreationTime)
            json.member("eventPublishingTime", eventPublishingTime)
            json.member("body", body)
        }
    }
}

extension SkillEvent {
    /// The body of a skill event; each kind uses its own members of it.
    public struct Body: JSONModel, Hashable {
        /// The token of the account that was linked (``SkillEvent/Kind/accountLinked``).
        public var accessToken: AccessToken?
        /// All permissions that the user grants now; empty when all were revoked.
        public var acceptedPermissions: [AcceptedPermission] {
            get { listedAcceptedPermissions.value }
            set { listedAcceptedPermissions.value = newValue }
        }
        private var listedAcceptedPermissions = Listed<[AcceptedPermission]>()
        /// All permissions that a recognised speaker grants now.
        public var acceptedPersonPermissions: [AcceptedPermission] {
            get { listedAcceptedPersonPermissions.value }
            set { listedAcceptedPersonPermissions.value = newValue }
        }
        private var listedAcceptedPersonPermissions = Listed<[AcceptedPermission]>()
        /// All events and topics that the user is subscribed to now.
        public var subscriptions: [Subscription] {
            get { listedSubscriptions.value }
            set { listedSubscriptions.value = newValue }
        }
        private var listedSubscriptions = Listed<[Subscription]>()
        /// Whether Alexa keeps the information about the user who disabled the skill.
        public var userInformationPersistenceStatus: PersistenceStatus?

        public init(
            accessToken: AccessToken? = nil, acceptedPermissions: [AcceptedPermission] = [],
            acceptedPersonPermissions: [AcceptedPermission] = [], subscriptions: [Subscription] = [],
            userInformationPersistenceStatus: PersistenceStatus? = nil
        ) {
            self.accessToken = accessToken
            self.userInformationPersistenceStatus = userInformationPersistenceStatus
            self.acceptedPermissions = acceptedPermissions
            self.acceptedPersonPermissions = acceptedPersonPermissions
            self.subscriptions = subscriptions
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "accessToken": accessToken = try json.optionalToken().map { AccessToken($0) }
                case "acceptedPermissions":
                    listedAcceptedPermissions = Listed(stated: try json.optionalArray(of: AcceptedPermission.self))
                case "acceptedPersonPermissions":
                    listedAcceptedPersonPermissions = Listed(
                        stated: try json.optionalArray(of: AcceptedPermission.self))
                case "subscriptions":
                    listedSubscriptions = Listed(stated: try json.optionalArray(of: Subscription.self))
                case "userInformationPersistenceStatus":
                    userInformationPersistenceStatus = try json.optional(PersistenceStatus.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("accessToken", accessToken)
                json.member("acceptedPermissions", listedAcceptedPermissions.stated)
                json.member("acceptedPersonPermissions", listedAcceptedPersonPermissions.stated)
                json.member("subscriptions", listedSubscriptions.stated)
                json.member("userInformationPersistenceStatus", userInformationPersistenceStatus)
            }
        }
    }
}

extension SkillEvent {
    /// Whether Alexa keeps the information about a user; an open set.
    public struct PersistenceStatus: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The ids stay the same if the user enables the skill again.
        public static var persisted: Self { Self(rawValue: "PERSISTED") }
        /// The user gets new ids if the skill is enabled again.
        public static var notPersisted: Self { Self(rawValue: "NOT_PERSISTED") }
    }
}

extension SkillEvent {
    /// The kind of event: the type without `AlexaSkillEvent.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
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
        /// The user changed the permissions.
        public static var permissionChanged: Self { Self(rawValue: "SkillPermissionChanged") }
        /// The user subscribed to proactive events, or unsubscribed.
        public static var proactiveSubscriptionChanged: Self { Self(rawValue: "ProactiveSubscriptionChanged") }
        /// The user subscribed to notifications, or unsubscribed.
        public static var notificationSubscriptionChanged: Self { Self(rawValue: "NotificationSubscriptionChanged") }
    }
}
