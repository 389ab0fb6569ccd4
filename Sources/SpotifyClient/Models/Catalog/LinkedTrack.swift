// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The track that was asked for, where another one plays in its place (track relinking).
///
/// Source: <https://developer.spotify.com/documentation/web-api/concepts/track-relinking>.
public struct LinkedTrack: JSONModel, Hashable {
    /// The id of the track that was asked for.
    public var id: SpotifyID<Track>?
    /// The address of the object in the Web API.
    public var href: String?
    /// Addresses of the object elsewhere; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// What kind of object this is.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    /// Makes an empty one; every member can be set.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var id = SpotifyID<Track>?.none
        var href = String?.none
        var externalURLs = JSONObject<String>?.none
        var type = Spotify.ObjectType?.none
        var uri = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Track>.self)
            case "href": href = try json.optionalString()
            case "external_urls": externalURLs = try json.optional(JSONObject<String>.self)
            case "type": type = try json.optional(Spotify.ObjectType.self)
            case "uri": uri = try json.optionalString()
            default: try json.skip()
            }
        }
        self.id = id
        self.href = href
        self.externalURLs = externalURLs
        self.type = type
        self.uri = uri
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
