// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A track, in full or as it stands inside an album.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-track>.
public struct Track: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id = SpotifyID<Track>("")
    /// The name.
    public var name: String
    /// The artists who performed it, the principal one first.
    @JSONList public var artists: [Artist]
    /// The album it is on; tracks inside an album have none.
    public var album: Album?
    /// The length in milliseconds.
    public var durationMilliseconds: Int?  // "duration_ms"
    /// Whether it has explicit content; `false` also means unknown.
    public var isExplicit: Bool?  // "explicit"
    /// The number of the disc, counted from 1.
    public var discNumber: Int?
    /// The number on its disc, counted from 1.
    public var trackNumber: Int?
    /// Whether it is a local file of the user: such a track has no id.
    public var isLocal: Bool?
    /// Whether it can be played in the requested market.
    public var isPlayable: Bool?
    /// The reason why it cannot be played, if it cannot.
    public var restrictions: Spotify.Restrictions?
    /// The requested track, if another one replaces it in the market. Not sent to development-mode apps since
    /// February 2026.
    public var linkedFrom: LinkedTrack?
    /// The popularity, 0 to 100. Not sent to development-mode apps since February 2026.
    public var popularity: Int?
    /// The URL of a preview of 30 seconds. Deprecated by Spotify.
    public var previewURL: String?
    /// External ids by type: `isrc`, `ean`, `upc`.
    public var externalIDs: JSONObject<String>?
    /// The markets it is available in, as ISO 3166-1 alpha-2 codes; sent only when no market was asked for. Not sent to
    /// development-mode apps since February 2026.
    public var availableMarkets: [String]?
    /// In playlists: whether it is a track.
    public var isTrack: Bool?  // "track"
    /// In playlists: whether it is an episode.
    public var isEpisode: Bool?  // "episode"
    /// The Web API URL of the object.
    public var href: String?
    /// External URLs of the object; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    public init(id: SpotifyID<Track>, name: String) {
        self.id = id
        self.name = name
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var name = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Track>.self) ?? id
            case "name": name = try json.optionalString()
            case "artists": _artists = JSONList(stated: try json.optionalArray(of: Artist.self))
            case "album": album = try json.optional(Album.self)
            case "duration_ms": durationMilliseconds = try json.optionalInt()
            case "explicit": isExplicit = try json.optionalBool()
            case "disc_number": discNumber = try json.optionalInt()
            case "track_number": trackNumber = try json.optionalInt()
            case "is_local": isLocal = try json.optionalBool()
            case "is_playable": isPlayable = try json.optionalBool()
            case "restrictions": restrictions = try json.optional(Spotify.Restrictions.self)
            case "linked_from": linkedFrom = try json.optional(LinkedTrack.self)
            case "popularity": popularity = try json.optionalInt()
            case "preview_url": previewURL = try json.optionalString()
            case "external_ids": externalIDs = try json.optional(JSONObject<String>.self)
            case "available_markets": availableMarkets = try json.optionalArray(of: String.self)
            case "track": isTrack = try json.optionalBool()
            case "episode": isEpisode = try json.optionalBool()
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
            json.member("album", album)
            json.member("duration_ms", durationMilliseconds)
            json.member("explicit", isExplicit)
            json.member("disc_number", discNumber)
            json.member("track_number", trackNumber)
            json.member("is_local", isLocal)
            json.member("is_playable", isPlayable)
            json.member("restrictions", restrictions)
            json.member("linked_from", linkedFrom)
            json.member("popularity", popularity)
            json.member("preview_url", previewURL)
            json.member("external_ids", externalIDs)
            json.member("available_markets", availableMarkets)
            json.member("track", isTrack)
            json.member("episode", isEpisode)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}

extension Track {
    /// The length.
    public var duration: Duration? { durationMilliseconds.map { .milliseconds($0) } }
}
