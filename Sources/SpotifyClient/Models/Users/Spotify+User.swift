// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A user, as others see them.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-profile>.
    public struct User: JSONModel, Hashable, Identifiable {
        /// The id; empty where Spotify gives none (local files, filtered answers).
        public var id = SpotifyID<Spotify.User>("")
        /// The name to show, if the user has one.
        public var displayName: String?
        /// Pictures of the user, the widest first.
        @JSONList public var images: [Spotify.Image]
        /// Who follows them. Not sent to development-mode apps since February 2026.
        public var followers: Spotify.Followers?
        /// The address of the object in the Web API.
        public var href: String?
        /// Addresses of the object elsewhere; `spotify` is its page on open.spotify.com.
        public var externalURLs: JSONObject<String>?
        /// What kind of object this is.
        public var type: Spotify.ObjectType?
        /// The Spotify URI.
        public var uri: String?

        /// Makes one with its id; everything else can be set.
        public init(id: SpotifyID<Spotify.User>) {
            self.id = id
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var id = SpotifyID<Spotify.User>("")
            var displayName = String?.none
            var images = JSONList<Spotify.Image>()
            var followers = Spotify.Followers?.none
            var href = String?.none
            var externalURLs = JSONObject<String>?.none
            var type = Spotify.ObjectType?.none
            var uri = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "id": id = try json.optional(SpotifyID<Spotify.User>.self) ?? id
                case "display_name": displayName = try json.optionalString()
                case "images": images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
                case "followers": followers = try json.optional(Spotify.Followers.self)
                case "href": href = try json.optionalString()
                case "external_urls": externalURLs = try json.optional(JSONObject<String>.self)
                case "type": type = try json.optional(Spotify.ObjectType.self)
                case "uri": uri = try json.optionalString()
                default: try json.skip()
                }
            }
            self.id = id
            self.displayName = displayName
            self._images = images
            self.followers = followers
            self.href = href
            self.externalURLs = externalURLs
            self.type = type
            self.uri = uri
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("id", id)
                json.member("display_name", displayName)
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
