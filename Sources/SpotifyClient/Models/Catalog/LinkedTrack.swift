// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The requested track, where another one replaces it (track relinking).
///
/// Source: <https://developer.spotify.com/documentation/web-api/concepts/track-relinking>.
public struct LinkedTrack: JSONModel, Hashable {
    /// The id of the requested track.
    public var id: SpotifyID<Track>?
    /// The Web API URL of the object.
    public var href: String?
    /// External URLs of the object; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    /// Creates a value whose properties are `nil` or empty.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
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
