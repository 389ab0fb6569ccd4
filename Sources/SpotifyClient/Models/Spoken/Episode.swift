// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An episode of a podcast.
///
/// In playlists Spotify sometimes sends an episode in a track's format; then it has an ``album`` instead of a
/// ``show``.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-an-episode>.
public struct Episode: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id = SpotifyID<Episode>("")
    /// The name.
    public var name: String
    /// A description of the episode, without HTML tags; may be HTML-escaped.
    public var descriptionText: String?  // "description"
    /// The description with HTML tags.
    public var htmlDescription: String?
    /// The length in milliseconds.
    public var durationMilliseconds: Int?  // "duration_ms"
    /// Where the user stopped listening; needs `Scope/userReadPlaybackPosition`.
    public var resumePoint: Spotify.ResumePoint?
    /// The podcast it belongs to, in a full episode.
    public var show: Show?
    /// The date of the first release, as precisely as it is known.
    public var releaseDate: Spotify.ReleaseDate?
    /// How precise the release date is.
    public var releaseDatePrecision: Spotify.ReleaseDate.Precision?
    /// Pictures of the episode, the widest first.
    @JSONList public var images: [Spotify.Image]
    /// Whether it has explicit content; `false` also means unknown.
    public var isExplicit: Bool?  // "explicit"
    /// The language. Deprecated by Spotify: see ``languages``.
    public var language: String?
    /// The languages it is in, as ISO 639-1 codes.
    @JSONList public var languages: [String]
    /// Whether it can be played in the requested market.
    public var isPlayable: Bool?
    /// The reason why it cannot be played, if it cannot.
    public var restrictions: Spotify.Restrictions?
    /// Whether it is hosted outside of Spotify.
    public var isExternallyHosted: Bool?
    /// The URL of a preview of 30 seconds. Deprecated by Spotify.
    public var audioPreviewURL: String?
    /// The markets it is available in, as ISO 3166-1 alpha-2 codes; sent only when no market was asked for. Not sent to
    /// development-mode apps since February 2026.
    public var availableMarkets: [String]?
    /// In playlists: whether it is a track.
    public var isTrack: Bool?  // "track"
    /// In playlists: whether it is an episode.
    public var isEpisode: Bool?  // "episode"
    /// In a track's format: the show, as an album.
    public var album: Album?
    /// In a track's format: the publisher, as an artist.
    @JSONList public var artists: [Artist]
    /// In a track's format: without meaning.
    public var discNumber: Int?
    /// In a track's format: without meaning.
    public var trackNumber: Int?
    /// In the player, for a chapter of an audiobook: its number.
    public var chapterNumber: Int?
    /// In a track's format: whether it is a local file of the user.
    public var isLocal: Bool?
    /// The popularity, 0 to 100. Not sent to development-mode apps since February 2026.
    public var popularity: Int?
    /// The URL of a preview of 30 seconds. Deprecated by Spotify.
    public var previewURL: String?
    /// External ids by type: `isrc`, `ean`, `upc`.
    public var externalIDs: JSONObject<String>?
    /// The Web API URL of the object.
    public var href: String?
    /// External URLs of the object; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    public init(id: SpotifyID<Episode>, name: String) {
        self.id = id
        self.name = name
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var name = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Episode>.self) ?? id
            case "name": name = try json.optionalString()
            case "description": descriptionText = try json.optionalString()
            case "html_description": htmlDescription = try json.optionalString()
            case "duration_ms": durationMilliseconds = try json.optionalInt()
            case "resume_point": resumePoint = try json.optional(Spotify.ResumePoint.self)
            case "show": show = try json.optional(Show.self)
            case "release_date": releaseDate = try json.optional(Spotify.ReleaseDate.self)
            case "release_date_precision": releaseDatePrecision = try json.optional(Spotify.ReleaseDate.Precision.self)
            case "images": _images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
            case "explicit": isExplicit = try json.optionalBool()
            case "language": language = try json.optionalString()
            case "languages": _languages = JSONList(stated: try json.optionalArray(of: String.self))
            case "is_playable": isPlayable = try json.optionalBool()
            case "restrictions": restrictions = try json.optional(Spotify.Restrictions.self)
            case "is_externally_hosted": isExternallyHosted = try json.optionalBool()
            case "audio_preview_url": audioPreviewURL = try json.optionalString()
            case "available_markets": availableMarkets = try json.optionalArray(of: String.self)
            case "track": isTrack = try json.optionalBool()
            case "episode": isEpisode = try json.optionalBool()
            case "album": album = try json.optional(Album.self)
            case "artists": _artists = JSONList(stated: try json.optionalArray(of: Artist.self))
            case "disc_number": discNumber = try json.optionalInt()
            case "track_number": trackNumber = try json.optionalInt()
            case "chapter_number": chapterNumber = try json.optionalInt()
            case "is_local": isLocal = try json.optionalBool()
            case "popularity": popularity = try json.optionalInt()
            case "preview_url": previewURL = try json.optionalString()
            case "external_ids": externalIDs = try json.optional(JSONObject<String>.self)
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
            json.member("description", descriptionText)
            json.member("html_description", htmlDescription)
            json.member("duration_ms", durationMilliseconds)
            json.member("resume_point", resumePoint)
            json.member("show", show)
            json.member("release_date", releaseDate)
            json.member("release_date_precision", releaseDatePrecision)
            json.member("images", _images)
            json.member("explicit", isExplicit)
            json.member("language", language)
            json.member("languages", _languages)
            json.member("is_playable", isPlayable)
            json.member("restrictions", restrictions)
            json.member("is_externally_hosted", isExternallyHosted)
            json.member("audio_preview_url", audioPreviewURL)
            json.member("available_markets", availableMarkets)
            json.member("track", isTrack)
            json.member("episode", isEpisode)
            json.member("album", album)
            json.member("artists", _artists)
            json.member("disc_number", discNumber)
            json.member("track_number", trackNumber)
            json.member("chapter_number", chapterNumber)
            json.member("is_local", isLocal)
            json.member("popularity", popularity)
            json.member("preview_url", previewURL)
            json.member("external_ids", externalIDs)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}

extension Episode {
    /// The length.
    public var duration: Duration? { durationMilliseconds.map { .milliseconds($0) } }
}
