// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An album, in full or as it stands inside a track.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-an-album>.
public struct Album: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id = SpotifyID<Album>("")
    /// The name.
    public var name: String
    /// The artists, the principal one first.
    @JSONList public var artists: [Artist]
    /// Whether it is an album, a single or a compilation.
    public var albumType: AlbumType?
    /// The number of tracks.
    public var totalTracks: Int?
    /// The first tracks, in a full album.
    public var tracks: Page<Track>?
    /// The date of the first release, as precisely as it is known.
    public var releaseDate: Spotify.ReleaseDate?
    /// How precise the release date is.
    public var releaseDatePrecision: Spotify.ReleaseDate.Precision?
    /// Pictures of its cover, the widest first.
    @JSONList public var images: [Spotify.Image]
    /// The label. Not sent to development-mode apps since February 2026.
    public var label: String?
    /// The copyright statements.
    @JSONList public var copyrights: [Spotify.Copyright]
    /// Always empty: Spotify deprecated it.
    @JSONList public var genres: [String]
    /// The popularity, 0 to 100. Not sent to development-mode apps since February 2026.
    public var popularity: Int?
    /// Whether it can be played in the requested market.
    public var isPlayable: Bool?
    /// The reason why it cannot be played, if it cannot.
    public var restrictions: Spotify.Restrictions?
    /// External ids by type: `isrc`, `ean`, `upc`.
    public var externalIDs: JSONObject<String>?
    /// The markets it is available in, as ISO 3166-1 alpha-2 codes; sent only when no market was asked for. Not sent to
    /// development-mode apps since February 2026.
    public var availableMarkets: [String]?
    /// The requested artist's relation to the album. Not sent to development-mode apps since February 2026.
    public var albumGroup: AlbumType?
    /// The Web API URL of the object.
    public var href: String?
    /// External URLs of the object; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    public init(id: SpotifyID<Album>, name: String) {
        self.id = id
        self.name = name
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var name = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Album>.self) ?? id
            case "name": name = try json.optionalString()
            case "artists": _artists = JSONList(stated: try json.optionalArray(of: Artist.self))
            case "album_type": albumType = try json.optional(AlbumType.self)
            case "total_tracks": totalTracks = try json.optionalInt()
            case "tracks": tracks = try json.optional(Page<Track>.self)
            case "release_date": releaseDate = try json.optional(Spotify.ReleaseDate.self)
            case "release_date_precision": releaseDatePrecision = try json.optional(Spotify.ReleaseDate.Precision.self)
            case "images": _images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
            case "label": label = try json.optionalString()
            case "copyrights": _copyrights = JSONList(stated: try json.optionalArray(of: Spotify.Copyright.self))
            case "genres": _genres = JSONList(stated: try json.optionalArray(of: String.self))
            case "popularity": popularity = try json.optionalInt()
            case "is_playable": isPlayable = try json.optionalBool()
            case "restrictions": restrictions = try json.optional(Spotify.Restrictions.self)
            case "external_ids": externalIDs = try json.optional(JSONObject<String>.self)
            case "available_markets": availableMarkets = try json.optionalArray(of: String.self)
            case "album_group": albumGroup = try json.optional(AlbumType.self)
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
            json.member("artists", _artists)
            json.member("album_type", albumType)
            json.member("total_tracks", totalTracks)
            json.member("tracks", tracks)
            json.member("release_date", releaseDate)
            json.member("release_date_precision", releaseDatePrecision)
            json.member("images", _images)
            json.member("label", label)
            json.member("copyrights", _copyrights)
            json.member("genres", _genres)
            json.member("popularity", popularity)
            json.member("is_playable", isPlayable)
            json.member("restrictions", restrictions)
            json.member("external_ids", externalIDs)
            json.member("available_markets", availableMarkets)
            json.member("album_group", albumGroup)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
