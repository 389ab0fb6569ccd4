// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A podcast.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-show>.
public struct Show: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id = SpotifyID<Show>("")
    /// The name.
    public var name: String
    /// A description of the show, without HTML tags; may be HTML-escaped.
    public var descriptionText: String?  // "description"
    /// The description with HTML tags.
    public var htmlDescription: String?
    /// The publisher. Not sent to development-mode apps since February 2026.
    public var publisher: String?
    /// The number of episodes.
    public var totalEpisodes: Int?
    /// The first episodes, in a full show.
    public var episodes: Page<Episode>?
    /// Pictures of the show, the widest first.
    @JSONList public var images: [Spotify.Image]
    /// Whether it has explicit content; `false` also means unknown.
    public var isExplicit: Bool?  // "explicit"
    /// The languages it is in, as ISO 639-1 codes.
    @JSONList public var languages: [String]
    /// The media type, `audio` or `video` or `mixed`.
    public var mediaType: String?
    /// Whether it is hosted outside of Spotify.
    public var isExternallyHosted: Bool?
    /// The copyright statements.
    @JSONList public var copyrights: [Spotify.Copyright]
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

    public init(id: SpotifyID<Show>, name: String) {
        self.id = id
        self.name = name
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var name = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optional(SpotifyID<Show>.self) ?? id
            case "name": name = try json.optionalString()
            case "description": descriptionText = try json.optionalString()
            case "html_description": htmlDescription = try json.optionalString()
            case "publisher": publisher = try json.optionalString()
            case "total_episodes": totalEpisodes = try json.optionalInt()
            case "episodes": episodes = try json.optional(Page<Episode>.self)
            case "images": _images = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
            case "explicit": isExplicit = try json.optionalBool()
            case "languages": _languages = JSONList(stated: try json.optionalArray(of: String.self))
            case "media_type": mediaType = try json.optionalString()
            case "is_externally_hosted": isExternallyHosted = try json.optionalBool()
            case "copyrights": _copyrights = JSONList(stated: try json.optionalArray(of: Spotify.Copyright.self))
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
            json.member("description", descriptionText)
            json.member("html_description", htmlDescription)
            json.member("publisher", publisher)
            json.member("total_episodes", totalEpisodes)
            json.member("episodes", episodes)
            json.member("images", _images)
            json.member("explicit", isExplicit)
            json.member("languages", _languages)
            json.member("media_type", mediaType)
            json.member("is_externally_hosted", isExternallyHosted)
            json.member("copyrights", _copyrights)
            json.member("available_markets", availableMarkets)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
