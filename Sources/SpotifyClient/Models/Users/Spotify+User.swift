// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The public profile of a user.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-profile>.
    public struct User: JSONModel, Hashable, Identifiable {
        /// The id; empty where Spotify gives none (local files, filtered answers).
        public var id = SpotifyID<Spotify.User>("")
        /// The name to show, if the user has one.
        public var displayName: String?
        /// Pictures of the user, the widest first.
        @JSONList public var images: [Spotify.Image]
        /// The followers. Not sent to development-mode apps since February 2026.
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
                case "display_name": displayName = try json.optionalString()
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
