// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An artist, in full or as it stands inside a track.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-an-artist>.
public struct Artist: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id: SpotifyID<Artist>
    /// The name.
    public var name: String
    /// The genres, in English. Deprecated by Spotify, and empty for development-mode apps.
    public var genres: [String] {
        get { genresAsSent ?? [] }
        set { genresAsSent = newValue }
    }
    /// Pictures of the artist, the widest first.
    public var images: [Spotify.Image] {
        get { imagesAsSent ?? [] }
        set { imagesAsSent = newValue }
    }
    /// How popular it is, 0 to 100. Not sent to development-mode apps since February 2026.
    public var popularity: Int?
    /// Who follows the artist. Not sent to development-mode apps since February 2026.
    public var followers: Spotify.Followers?
    /// The address of the object in the Web API.
    public var href: String?
    /// Addresses of the object elsewhere; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// What kind of object this is.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    // Absent and empty differ on the wire, so that what is written is what was read.
    private var genresAsSent: [String]?
    private var imagesAsSent: [Spotify.Image]?

    /// Makes one with id and name; everything else can be set.
    public init(id: SpotifyID<Artist>, name: String) {
        self.id = id
        self.name = name
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        self.init(id: SpotifyID(""), name: "")
        var hasName = false
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": id = try json.optional(SpotifyID.self) ?? id
            case "name":
                guard let value = try json.optionalString() else { continue }
                name = value
                hasName = true
            case "genres": genresAsSent = try json.optionalList(of: String.self)
            case "images": imagesAsSent = try json.optionalList(of: Spotify.Image.self)
            case "popularity": popularity = try json.optionalInt()
            case "followers": followers = try json.optional(Spotify.Followers.self)
            case "href": href = try json.optionalString()
            case "external_urls": externalURLs = try json.optional(JSONObject<String>.self)
            case "type": type = try json.optional(Spotify.ObjectType.self)
            case "uri": uri = try json.optionalString()
            default: try json.skip()
            }
        }
        guard hasName else { throw json.error(.missing("name")) }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id.isEmpty ? nil : id)
            json.member("name", name)
            json.member("genres", genresAsSent)
            json.member("images", imagesAsSent)
            json.member("popularity", popularity)
            json.member("followers", followers)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
