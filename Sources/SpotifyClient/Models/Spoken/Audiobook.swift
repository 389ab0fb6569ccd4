// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An audiobook.
///
/// Its ``uri`` begins with `spotify:show:`: only ``type`` tells it from a podcast.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-an-audiobook>.
public struct Audiobook: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id: SpotifyID<Audiobook>
    /// The name.
    public var name: String
    /// Who wrote it.
    public var authors: [Spotify.Contributor] {
        get { authorsAsSent ?? [] }
        set { authorsAsSent = newValue }
    }
    /// Who reads it.
    public var narrators: [Spotify.Contributor] {
        get { narratorsAsSent ?? [] }
        set { narratorsAsSent = newValue }
    }
    /// A description of the audiobook, without HTML tags; may be HTML-escaped.
    public var descriptionText: String?
    /// The description with HTML tags.
    public var htmlDescription: String?
    /// The edition, for instance `Unabridged`.
    public var edition: String?
    /// Who publishes it. Not sent to development-mode apps since February 2026.
    public var publisher: String?
    /// How many chapters there are.
    public var totalChapters: Int?
    /// The first chapters, in a full audiobook.
    public var chapters: Page<Chapter>?
    /// Pictures of its cover, the widest first.
    public var images: [Spotify.Image] {
        get { imagesAsSent ?? [] }
        set { imagesAsSent = newValue }
    }
    /// Whether it has explicit words; `false` means no, or not known.
    public var isExplicit: Bool?
    /// The languages it is in, as names or ISO 639-1 codes.
    public var languages: [String] {
        get { languagesAsSent ?? [] }
        set { languagesAsSent = newValue }
    }
    /// The media type, `audio` or `video` or `mixed`.
    public var mediaType: String?
    /// Whether it is hosted outside of Spotify.
    public var isExternallyHosted: Bool?
    /// Who holds the rights.
    public var copyrights: [Spotify.Copyright] {
        get { copyrightsAsSent ?? [] }
        set { copyrightsAsSent = newValue }
    }
    /// The markets it is available in, as ISO 3166-1 alpha-2 codes; sent only when no market was asked for. Not sent to
    /// development-mode apps since February 2026.
    public var availableMarkets: [String]?
    /// The address of the object in the Web API.
    public var href: String?
    /// Addresses of the object elsewhere; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// What kind of object this is.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    // Absent and empty differ on the wire, so that what is written is what was read.
    private var authorsAsSent: [Spotify.Contributor]?
    private var narratorsAsSent: [Spotify.Contributor]?
    private var imagesAsSent: [Spotify.Image]?
    private var languagesAsSent: [String]?
    private var copyrightsAsSent: [Spotify.Copyright]?

    /// Makes one with id and name; everything else can be set.
    public init(id: SpotifyID<Audiobook>, name: String) {
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
            case "authors": authorsAsSent = try json.optionalList(of: Spotify.Contributor.self)
            case "narrators": narratorsAsSent = try json.optionalList(of: Spotify.Contributor.self)
            case "description": descriptionText = try json.optionalString()
            case "html_description": htmlDescription = try json.optionalString()
            case "edition": edition = try json.optionalString()
            case "publisher": publisher = try json.optionalString()
            case "total_chapters": totalChapters = try json.optionalInt()
            case "chapters": chapters = try json.optional(Page<Chapter>.self)
            case "images": imagesAsSent = try json.optionalList(of: Spotify.Image.self)
            case "explicit": isExplicit = try json.optionalBool()
            case "languages": languagesAsSent = try json.optionalList(of: String.self)
            case "media_type": mediaType = try json.optionalString()
            case "is_externally_hosted": isExternallyHosted = try json.optionalBool()
            case "copyrights": copyrightsAsSent = try json.optionalList(of: Spotify.Copyright.self)
            case "available_markets": availableMarkets = try json.optionalList(of: String.self)
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
            json.member("authors", authorsAsSent)
            json.member("narrators", narratorsAsSent)
            json.member("description", descriptionText)
            json.member("html_description", htmlDescription)
            json.member("edition", edition)
            json.member("publisher", publisher)
            json.member("total_chapters", totalChapters)
            json.member("chapters", chapters)
            json.member("images", imagesAsSent)
            json.member("explicit", isExplicit)
            json.member("languages", languagesAsSent)
            json.member("media_type", mediaType)
            json.member("is_externally_hosted", isExternallyHosted)
            json.member("copyrights", copyrightsAsSent)
            json.member("available_markets", availableMarkets)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
