// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An artist, in full or as it stands inside a track.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-an-artist>.
public struct Artist: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id = SpotifyID<Artist>("")
    /// The name.
    public var name: String
    /// The genres, in English. Deprecated by Spotify, and empty for development-mode apps.
    @JSONList public var genres: [String]
    /// Pictures of the artist, the widest first.
    @JSONList public var images: [Spotify.Image]
    /// The popularity, 0 to 100. Not sent to development-mode apps since February 2026.
    public var popularity: Int?
    /// The followers of the artist. Not sent to development-mode apps since February 2026.
    public var followers: Spotify.Followers?
    /// The Web API URL of the object.
    public var href: String?
    /// External URLs of the object; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    public init(id: SpotifyID<Artist>, name: String) {
        self.id = id
        self.name = name
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var name = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Artist>.self) ?? id
            case "name": name = try json.optionalString()
            case "genres": _genres = JSONList(stated: try json.optionalArray(of: String.self))
            case "images": _images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
            case "popularity": popularity = try json.optionalInt()
            case "followers": followers = try json.optional(Spotify.Followers.self)
            case "href": href = try json.optionalString()
            case "external_urls": externalURLs = try json.optional(JSONObject<String>.self)
            case "type": type = try json.optional(Spotify.ObjectType.self)
            case "uri": uri = try json.optionalString()
            default: try json.skip()
            }
        }
        guard let name else { throw json.error(.missing("name")) }
        self.name = name
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("name", name)
            json.member("genres", _genres)
            json.member("images", _images)
            json.member("popularity", popularity)
            json.member("followers", followers)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
