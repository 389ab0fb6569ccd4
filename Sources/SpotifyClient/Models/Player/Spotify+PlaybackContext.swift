// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// What something is played from.
    public struct PlaybackContext: JSONModel, Hashable {
        /// What kind of object it is: `album`, `artist`, `playlist`, `show`, `collection`, ….
        public var type: Spotify.ObjectType?
        /// Its Spotify URI.
        public var uri: String?
        /// The address of the object in the Web API.
        public var href: String?
        /// Addresses of the object elsewhere; `spotify` is its page on open.spotify.com.
        public var externalURLs: JSONObject<String>?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var type = Spotify.ObjectType?.none
            var uri = String?.none
            var href = String?.none
            var externalURLs = JSONObject<String>?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "type": type = try json.optional(Spotify.ObjectType.self)
                case "uri": uri = try json.optionalString()
                case "href": href = try json.optionalString()
                case "external_urls": externalURLs = try json.optional(JSONObject<String>.self)
                default: try json.skip()
                }
            }
            self.type = type
            self.uri = uri
            self.href = href
            self.externalURLs = externalURLs
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", type)
                json.member("uri", uri)
                json.member("href", href)
                json.member("external_urls", externalURLs)
            }
        }
    }
}
