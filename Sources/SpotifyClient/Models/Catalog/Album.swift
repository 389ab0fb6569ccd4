// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An album, in full or as it stands inside a track.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-an-album>.
public struct Album: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id: SpotifyID<Album>
    /// The name.
    public var name: String
    /// The artists, the principal one first.
    public var artists: [Artist] {
        get { artistsAsSent ?? [] }
        set { artistsAsSent = newValue }
    }
    /// Whether it is an album, a single or a compilation.
    public var albumType: AlbumType?
    /// How many tracks are on it.
    public var totalTracks: Int?
    /// The first tracks, in a full album.
    public var tracks: Page<Track>?
    /// When it was first released, as precisely as is known.
    public var releaseDate: Spotify.ReleaseDate?
    /// How precise the release date is.
    public var releaseDatePrecision: Spotify.ReleaseDate.Precision?
    /// Pictures of its cover, the widest first.
    public var images: [Spotify.Image] {
        get { imagesAsSent ?? [] }
        set { imagesAsSent = newValue }
    }
    /// The label. Not sent to development-mode apps since February 2026.
    public var label: String?
    /// Who holds the rights.
    public var copyrights: [Spotify.Copyright] {
        get { copyrightsAsSent ?? [] }
        set { copyrightsAsSent = newValue }
    }
    /// Always empty: Spotify deprecated it.
    public var genres: [String] {
        get { genresAsSent ?? [] }
        set { genresAsSent = newValue }
    }
    /// How popular it is, 0 to 100. Not sent to development-mode apps since February 2026.
    public var popularity: Int?
    /// Whether it can be played in the market asked for.
    public var isPlayable: Bool?
    /// Why it cannot be played, if it cannot.
    public var restrictions: Spotify.Restrictions?
    /// Codes that others know it by: `isrc`, `ean`, `upc`.
    public var externalIDs: JSONObject<String>?
    /// The markets it is available in, as ISO 3166-1 alpha-2 codes; sent only when no market was asked for. Not sent to
    /// development-mode apps since February 2026.
    public var availableMarkets: [String]?
    /// How the artist that was asked for is related to it. Not sent to development-mode apps since February 2026.
    public var albumGroup: AlbumType?
    /// The address of the object in the Web API.
    public var href: String?
    /// Addresses of the object elsewhere; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// What kind of object this is.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    // Absent and empty differ on the wire, so that what is written is what was read.
    private var artistsAsSent: [Artist]?
    private var imagesAsSent: [Spotify.Image]?
    private var copyrightsAsSent: [Spotify.Copyright]?
    private var genresAsSent: [String]?

    /// Makes one with id and name; everything else can be set.
    public init(id: SpotifyID<Album>, name: String) {
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
            case "artists": artistsAsSent = try json.optionalList(of: Artist.self)
            case "album_type": albumType = try json.optional(AlbumType.self)
            case "total_tracks": totalTracks = try json.optionalInt()
            case "tracks": tracks = try json.optional(Page<Track>.self)
            case "release_date": releaseDate = try json.optional(Spotify.ReleaseDate.self)
            case "release_date_precision": releaseDatePrecision = try json.optional(Spotify.ReleaseDate.Precision.self)
            case "images": imagesAsSent = try json.optionalList(of: Spotify.Image.self)
            case "label": label = try json.optionalString()
            case "copyrights": copyrightsAsSent = try json.optionalList(of: Spotify.Copyright.self)
            case "genres": genresAsSent = try json.optionalList(of: String.self)
            case "popularity": popularity = try json.optionalInt()
            case "is_playable": isPlayable = try json.optionalBool()
            case "restrictions": restrictions = try json.optional(Spotify.Restrictions.self)
            case "external_ids": externalIDs = try json.optional(JSONObject<String>.self)
            case "available_markets": availableMarkets = try json.optionalList(of: String.self)
            case "album_group": albumGroup = try json.optional(AlbumType.self)
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
            json.member("artists", artistsAsSent)
            json.member("album_type", albumType)
            json.member("total_tracks", totalTracks)
            json.member("tracks", tracks)
            json.member("release_date", releaseDate)
            json.member("release_date_precision", releaseDatePrecision)
            json.member("images", imagesAsSent)
            json.member("label", label)
            json.member("copyrights", copyrightsAsSent)
            json.member("genres", genresAsSent)
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
