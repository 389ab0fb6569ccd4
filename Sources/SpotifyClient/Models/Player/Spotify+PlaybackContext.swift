// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The context that an item is played from: an album, a playlist, …
    public struct PlaybackContext: JSONModel, Hashable {
        /// The type of the context: `album`, `artist`, `playlist`, `show`, `collection`, ….
        public var type: Spotify.ObjectType?
        /// The Spotify URI of the context.
        public var uri: String?
        /// The Web API URL of the object.
        public var href: String?
        /// External URLs of the object; `spotify` is its page on open.spotify.com.
        public var externalURLs: JSONObject<String>?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
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
