// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// Another player invites the user to a game.
    public struct SocialGameInvite: JSONModel, Hashable {
        /// The invitation.
        public var invite: Invite?
        /// The game.
        public var game: Game?

        // Made by .ci/models from the properties above.
        public init(invite: Invite? = nil, game: Game? = nil) {
            self.invite = invite
            self.game = game
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "invite": invite = try json.optional(Invite.self)
                case "game": game = try json.optional(Game.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("invite", invite)
                json.member("game", game)
            }
        }
    }
}

extension ProactiveEvent.SocialGameInvite {
    /// An invitation.
    public struct Invite: JSONModel, Hashable {
        /// Who invites.
        public var inviter: Inviter?
        /// What that player is to the user.
        public var relationshipToInvitee: Relationship?
        /// The kind.
        public var inviteType: Kind?

        // Made by .ci/models from the properties above.
        public init(inviter: Inviter? = nil, relationshipToInvitee: Relationship? = nil, inviteType: Kind? = nil) {
            self.inviter = inviter
            self.relationshipToInvitee = relationshipToInvitee
            self.inviteType = inviteType
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "inviter": inviter = try json.optional(Inviter.self)
                case "relationshipToInvitee": relationshipToInvitee = try json.optional(Relationship.self)
                case "inviteType": inviteType = try json.optional(Kind.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("inviter", inviter)
                json.member("relationshipToInvitee", relationshipToInvitee)
                json.member("inviteType", inviteType)
            }
        }
    }

    /// Who invites.
    public struct Inviter: JSONModel, Hashable {
        /// The name.
        public var name: PersonalText?

        // Made by .ci/models from the properties above.
        public init(name: PersonalText? = nil) {
            self.name = name
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optional(PersonalText.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
            }
        }
    }

    /// A game.
    public struct Game: JSONModel, Hashable {
        /// The name: a text, or `localizedattribute:` and a key of the localized attributes.
        public var name: String?
        /// What is offered.
        public var offer: Offer?

        // Made by .ci/models from the properties above.
        public init(name: String? = nil, offer: Offer? = nil) {
            self.name = name
            self.offer = offer
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                case "offer": offer = try json.optional(Offer.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
                json.member("offer", offer)
            }
        }
    }

    /// What a player is to the user; an open set.
    public struct Relationship: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A friend.
        public static var friend: Self { Self(rawValue: "FRIEND") }
        /// A contact.
        public static var contact: Self { Self(rawValue: "CONTACT") }
    }

    /// The kind of an invitation; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A challenge.
        public static var challenge: Self { Self(rawValue: "CHALLENGE") }
        /// An invitation.
        public static var invite: Self { Self(rawValue: "INVITE") }
    }

    /// What is offered; an open set.
    public struct Offer: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A match.
        public static var match: Self { Self(rawValue: "MATCH") }
        /// A rematch.
        public static var rematch: Self { Self(rawValue: "REMATCH") }
        /// A game.
        public static var game: Self { Self(rawValue: "GAME") }
    }
}
