// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An episode of a podcast.
///
/// In playlists Spotify sometimes gives an episode in a track's shape; then it has an ``album`` in the place of a
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
    /// When it was first released, as precisely as is known.
    public var releaseDate: Spotify.ReleaseDate?
    /// How precise the release date is.
    public var releaseDatePrecision: Spotify.ReleaseDate.Precision?
    /// Pictures of the episode, the widest first.
    @JSONList public var images: [Spotify.Image]
    /// Whether it has explicit words; `false` means no, or not known.
    public var isExplicit: Bool?  // "explicit"
    /// The language. Deprecated by Spotify: see ``languages``.
    public var language: String?
    /// The languages it is in, as ISO 639-1 codes.
    @JSONList public var languages: [String]
    /// Whether it can be played in the market asked for.
    public var isPlayable: Bool?
    /// Why it cannot be played, if it cannot.
    public var restrictions: Spotify.Restrictions?
    /// Whether it is hosted outside of Spotify.
    public var isExternallyHosted: Bool?
    /// The address of a 30 seconds long preview. Deprecated by Spotify.
    public var audioPreviewURL: String?
    /// The markets it is available in, as ISO 3166-1 alpha-2 codes; sent only when no market was asked for. Not sent to
    /// development-mode apps since February 2026.
    public var availableMarkets: [String]?
    /// In playlists: whether it is a track.
    public var isTrack: Bool?  // "track"
    /// In playlists: whether it is an episode.
    public var isEpisode: Bool?  // "episode"
    /// In a track's shape: the show, as if it were an album.
    public var album: Album?
    /// In a track's shape: the publisher, as if it were an artist.
    @JSONList public var artists: [Artist]
    /// In a track's shape: without meaning.
    public var discNumber: Int?
    /// In a track's shape: without meaning.
    public var trackNumber: Int?
    /// In the player, for a chapter of an audiobook: its number.
    public var chapterNumber: Int?
    /// In a track's shape: whether it is a file of the user.
    public var isLocal: Bool?
    /// How popular it is, 0 to 100. Not sent to development-mode apps since February 2026.
    public var popularity: Int?
    /// The address of a 30 seconds long preview. Deprecated by Spotify.
    public var previewURL: String?
    /// Codes that others know it by: `isrc`, `ean`, `upc`.
    public var externalIDs: JSONObject<String>?
    /// The address of the object in the Web API.
    public var href: String?
    /// Addresses of the object elsewhere; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// What kind of object this is.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    /// Makes one with id and name; everything else can be set.
    public init(id: SpotifyID<Episode>, name: String) {
        self.id = id
        self.name = name
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var id = SpotifyID<Episode>("")
        var name = String?.none
        var descriptionText = String?.none
        var htmlDescription = String?.none
        var durationMilliseconds = Int?.none
        var resumePoint = Spotify.ResumePoint?.none
        var show = Show?.none
        var releaseDate = Spotify.ReleaseDate?.none
        var releaseDatePrecision = Spotify.ReleaseDate.Precision?.none
        var images = JSONList<Spotify.Image>()
        var isExplicit = Bool?.none
        var language = String?.none
        var languages = JSONList<String>()
        var isPlayable = Bool?.none
        var restrictions = Spotify.Restrictions?.none
        var isExternallyHosted = Bool?.none
        var audioPreviewURL = String?.none
        var availableMarkets = [String]?.none
        var isTrack = Bool?.none
        var isEpisode = Bool?.none
        var album = Album?.none
        var artists = JSONList<Artist>()
        var discNumber = Int?.none
        var trackNumber = Int?.none
        var chapterNumber = Int?.none
        var isLocal = Bool?.none
        var popularity = Int?.none
        var previewURL = String?.none
        var externalIDs = JSONObject<String>?.none
        var href = String?.none
        var externalURLs = JSONObject<String>?.none
        var type = Spotify.ObjectType?.none
        var uri = String?.none
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
            case "images": images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
            case "explicit": isExplicit = try json.optionalBool()
            case "language": language = try json.optionalString()
            case "languages": languages = JSONList(stated: try json.optionalArray(of: String.self))
            case "is_playable": isPlayable = try json.optionalBool()
            case "restrictions": restrictions = try json.optional(Spotify.Restrictions.self)
            case "is_externally_hosted": isExternallyHosted = try json.optionalBool()
            case "audio_preview_url": audioPreviewURL = try json.optionalString()
            case "available_markets": availableMarkets = try json.optionalArray(of: String.self)
            case "track": isTrack = try json.optionalBool()
            case "episode": isEpisode = try json.optionalBool()
            case "album": album = try json.optional(Album.self)
            case "artists": artists = JSONList(stated: try json.optionalArray(of: Artist.self))
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
        self.id = id
        self.name = name
        self.descriptionText = descriptionText
        self.htmlDescription = htmlDescription
        self.durationMilliseconds = durationMilliseconds
        self.resumePoint = resumePoint
        self.show = show
        self.releaseDate = releaseDate
        self.releaseDatePrecision = releaseDatePrecision
        self._images = images
        self.isExplicit = isExplicit
        self.language = language
        self._languages = languages
        self.isPlayable = isPlayable
        self.restrictions = restrictions
        self.isExternallyHosted = isExternallyHosted
        self.audioPreviewURL = audioPreviewURL
        self.availableMarkets = availableMarkets
        self.isTrack = isTrack
        self.isEpisode = isEpisode
        self.album = album
        self._artists = artists
        self.discNumber = discNumber
        self.trackNumber = trackNumber
        self.chapterNumber = chapterNumber
        self.isLocal = isLocal
        self.popularity = popularity
        self.previewURL = previewURL
        self.externalIDs = externalIDs
        self.href = href
        self.externalURLs = externalURLs
        self.type = type
        self.uri = uri
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
