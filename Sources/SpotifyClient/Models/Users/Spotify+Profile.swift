// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The user whose account is linked.
    ///
    /// Use ``accountID`` to recognise a linked account: it never changes. Since February 2026 development-mode apps no
    /// longer see ``country``, ``email``, ``product``, ``followers`` and ``explicitContent``, so that neither the
    /// market nor a Premium subscription can be told from it.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile>.
    public struct Profile: JSONModel, Hashable, Identifiable {
        /// The id; empty where Spotify gives none (local files, filtered answers).
        public var id = SpotifyID<Spotify.User>("")
        /// The permanent, pseudonymous id of the account (since May 2026): the one to store.
        public var accountID: String?
        /// The name to show, if the user has one.
        public var displayName: String?
        /// The e-mail address, unverified; needs `Scope/userReadEmail`.
        public var email: String?
        /// The country of the account, ISO 3166-1 alpha-2; needs `Scope/userReadPrivate`.
        public var country: String?
        /// The subscription, for instance `premium` or `free`; needs `Scope/userReadPrivate`.
        public var product: String?
        /// The settings for explicit content; needs `Scope/userReadPrivate`.
        public var explicitContent: Spotify.ExplicitContent?
        /// The date of birth; no longer sent.
        public var birthdate: String?
        /// Pictures of the user, the widest first.
        @JSONList public var images: [Spotify.Image]
        /// The followers.
        public var followers: Spotify.Followers?
        /// The Web API URL of the object.
        public var href: String?
        /// External URLs of the object; `spotify` is its page on open.spotify.com.
        public var externalURLs: JSONObject<String>?
        /// The type of the object.
        public var type: Spotify.ObjectType?
        /// The Spotify URI.
        public var uri: String?

        public init(id: SpotifyID<Spotify.User>) {
            self.id = id
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "id": id = try json.optional(SpotifyID<Spotify.User>.self) ?? id
                case "account_id": accountID = try json.optionalString()
                case "display_name": displayName = try json.optionalString()
                case "email": email = try json.optionalString()
                case "country": country = try json.optionalString()
                case "product": product = try json.optionalString()
                case "explicit_content": explicitContent = try json.optional(Spotify.ExplicitContent.self)
                case "birthdate": birthdate = try json.optionalString()
                case "images": _images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
                case "followers": followers = try json.optional(Spotify.Followers.self)
                case "href": href = try json.optionalString()
                case "external_urls": externalURLs = try json.optional(JSONObject<String>.self)
                case "type": type = try json.optional(Spotify.ObjectType.self)
                case "uri": uri = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("id", id)
                json.member("account_id", accountID)
                json.member("display_name", displayName)
                json.member("email", email)
                json.member("country", country)
                json.member("product", product)
                json.member("explicit_content", explicitContent)
                json.member("birthdate", birthdate)
                json.member("images", _images)
                json.member("followers", followers)
                json.member("href", href)
                json.member("external_urls", externalURLs)
                json.member("type", type)
                json.member("uri", uri)
            }
        }
    }
}
