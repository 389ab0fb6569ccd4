// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A chapter of an audiobook.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-chapter>.
public struct Chapter: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id = SpotifyID<Chapter>("")
    /// The name.
    public var name: String
    /// The number of the chapter.
    public var chapterNumber: Int?
    /// The length in milliseconds.
    public var durationMilliseconds: Int?  // "duration_ms"
    /// Where the user stopped listening; needs `Scope/userReadPlaybackPosition`.
    public var resumePoint: Spotify.ResumePoint?
    /// The audiobook it belongs to, in a full chapter.
    public var audiobook: Audiobook?
    /// A description of the chapter, without HTML tags; may be HTML-escaped.
    public var descriptionText: String?  // "description"
    /// The description with HTML tags.
    public var htmlDescription: String?
    /// The date of the first release, as precisely as it is known.
    public var releaseDate: Spotify.ReleaseDate?
    /// How precise the release date is.
    public var releaseDatePrecision: Spotify.ReleaseDate.Precision?
    /// Pictures of the chapter, the widest first.
    @JSONList public var images: [Spotify.Image]
    /// Whether it has explicit content; `false` also means unknown.
    public var isExplicit: Bool?  // "explicit"
    /// The languages it is in, as names or ISO 639-1 codes.
    @JSONList public var languages: [String]
    /// Whether it can be played in the requested market.
    public var isPlayable: Bool?
    /// The reason why it cannot be played, if it cannot.
    public var restrictions: Spotify.Restrictions?
    /// The same as ``restrictions``, under the name that audiobooks use in full.
    public var restriction: Spotify.Restrictions?
    /// The URL of a preview of 30 seconds. Deprecated by Spotify.
    public var audioPreviewURL: String?
    /// The markets it is available in, as ISO 3166-1 alpha-2 codes; sent only when no market was asked for. Not sent to
    /// development-mode apps since February 2026.
    public var availableMarkets: [String]?
    /// The Web API URL of the object.
    public var href: String?
    /// External URLs of the object; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    public init(id: SpotifyID<Chapter>, name: String) {
        self.id = id
        self.name = name
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var name = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Chapter>.self) ?? id
            case "name": name = try json.optionalString()
            case "chapter_number": chapterNumber = try json.optionalInt()
            case "duration_ms": durationMilliseconds = try json.optionalInt()
            case "resume_point": resumePoint = try json.optional(Spotify.ResumePoint.self)
            case "audiobook": audiobook = try json.optional(Audiobook.self)
            case "description": descriptionText = try json.optionalString()
            case "html_description": htmlDescription = try json.optionalString()
            case "release_date": releaseDate = try json.optional(Spotify.ReleaseDate.self)
            case "release_date_precision": releaseDatePrecision = try json.optional(Spotify.ReleaseDate.Precision.self)
            case "images": _images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
            case "explicit": isExplicit = try json.optionalBool()
            case "languages": _languages = JSONList(stated: try json.optionalArray(of: String.self))
            case "is_playable": isPlayable = try json.optionalBool()
            case "restrictions": restrictions = try json.optional(Spotify.Restrictions.self)
            case "restriction": restriction = try json.optional(Spotify.Restrictions.self)
            case "audio_preview_url": audioPreviewURL = try json.optionalString()
            case "available_markets": availableMarkets = try json.optionalArray(of: String.self)
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
            json.member("chapter_number", chapterNumber)
            json.member("duration_ms", durationMilliseconds)
            json.member("resume_point", resumePoint)
            json.member("audiobook", audiobook)
            json.member("description", descriptionText)
            json.member("html_description", htmlDescription)
            json.member("release_date", releaseDate)
            json.member("release_date_precision", releaseDatePrecision)
            json.member("images", _images)
            json.member("explicit", isExplicit)
            json.member("languages", _languages)
            json.member("is_playable", isPlayable)
            json.member("restrictions", restrictions)
            json.member("restriction", restriction)
            json.member("audio_preview_url", audioPreviewURL)
            json.member("available_markets", availableMarkets)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}

extension Chapter {
    /// The length.
    public var duration: Duration? { durationMilliseconds.map { .milliseconds($0) } }
}
