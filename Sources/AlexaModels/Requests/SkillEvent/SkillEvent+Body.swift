// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension SkillEvent {
    /// What a skill event carries; each kind has its own part of it.
    public struct Body: JSONModel, Hashable {
        /// The token of the account that was linked (``SkillEvent/Kind/accountLinked``).
        public var accessToken: AccessToken?
        /// All that the user grants now; empty when everything was revoked.
        public var acceptedPermissions: [AcceptedPermission] {
            get { listedAcceptedPermissions.value }
            set { listedAcceptedPermissions.value = newValue }
        }
        private var listedAcceptedPermissions = Listed<[AcceptedPermission]>()
        /// All that a recognised speaker grants now.
        public var acceptedPersonPermissions: [AcceptedPermission] {
            get { listedAcceptedPersonPermissions.value }
            set { listedAcceptedPersonPermissions.value = newValue }
        }
        private var listedAcceptedPersonPermissions = Listed<[AcceptedPermission]>()
        /// All that the user is subscribed to now.
        public var subscriptions: [Subscription] {
            get { listedSubscriptions.value }
            set { listedSubscriptions.value = newValue }
        }
        private var listedSubscriptions = Listed<[Subscription]>()
        /// Whether Alexa keeps what it knows of the user who disabled the skill.
        public var userInformationPersistenceStatus: PersistenceStatus?

        /// Makes one of its members.
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
    /// Whether Alexa keeps what it knows of the user; an open set.
    public struct PersistenceStatus: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The ids stay the same if the user enables the skill again.
        public static var persisted: Self { Self(rawValue: "PERSISTED") }
        /// The user is a new one if the skill is enabled again.
        public static var notPersisted: Self { Self(rawValue: "NOT_PERSISTED") }
    }
}
