// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A playlist, in full or as it stands in a list.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-playlist>.
public struct Playlist: JSONModel, Hashable, Identifiable {
    /// The id; empty where Spotify gives none (local files, filtered answers).
    public var id: SpotifyID<Playlist>
    /// The name.
    public var name: String
    /// A description of the playlist, without HTML tags; may be HTML-escaped.
    public var descriptionText: String?
    /// The owner.
    public var owner: Spotify.User?
    /// Whether it is shown on the owner's profile; `nil` if unknown.
    public var isPublic: Bool?
    /// Whether other users may change it.
    public var isCollaborative: Bool?
    /// The version, which changes with each change of the playlist.
    public var snapshotID: String?
    /// The items: the first page in a full playlist, only the total in lists (``Page/isReference``). `nil` for
    /// playlists that the user only follows. Until February 2026 Spotify called it `tracks`, since then `items`; real
    /// answers have either, or both.
    public var contents: Page<PlaylistItem>?
    /// Pictures of the playlist, the widest first.
    public var images: [Spotify.Image] {
        get { imagesAsSent ?? [] }
        set { imagesAsSent = newValue }
    }
    /// The followers. Not sent to development-mode apps since February 2026.
    public var followers: Spotify.Followers?
    /// The colour that Spotify's apps use for it.
    public var primaryColor: String?
    /// The Web API URL of the object.
    public var href: String?
    /// External URLs of the object; `spotify` is its page on open.spotify.com.
    public var externalURLs: JSONObject<String>?
    /// The type of the object.
    public var type: Spotify.ObjectType?
    /// The Spotify URI.
    public var uri: String?

    // Distinguishes absent from empty, so that it is written as it was read.
    private var imagesAsSent: [Spotify.Image]?

    private var spelling = Spelling.newer

    /// The name of the member with the contents; where both were sent, the bytes of the older one, which differs in its
    /// links.
    private enum Spelling: Hashable {
        case newer, older
        case both(older: [UInt8])
    }

    public init(id: SpotifyID<Playlist>, name: String) {
        self.id = id
        self.name = name
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        self.init(id: SpotifyID(""), name: "")
        var hasName = false
        var older: JSONReader.Mark?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": id = try json.optional(SpotifyID.self) ?? id
            case "name":
                guard let value = try json.optionalString() else { continue }
                name = value
                hasName = true
            case "description": descriptionText = try json.optionalString()
            case "owner": owner = try json.optional(Spotify.User.self)
            case "public": isPublic = try json.optionalBool()
            case "collaborative": isCollaborative = try json.optionalBool()
            case "snapshot_id": snapshotID = try json.optionalString()
            case "items": contents = try json.optional(Page<PlaylistItem>.self)
            case "tracks":
                // Both are long and nearly the same: this one is read only where there is no `items`.
                guard try !json.readNull() else { continue }
                older = json.mark
                try json.skip()
            case "images": imagesAsSent = try json.optionalList(of: Spotify.Image.self)
            case "followers": followers = try json.optional(Spotify.Followers.self)
            case "primary_color": primaryColor = try json.optionalString()
            case "href": href = try json.optionalString()
            case "external_urls": externalURLs = try json.optional(JSONObject<String>.self)
            case "type": type = try json.optional(Spotify.ObjectType.self)
            case "uri": uri = try json.optionalString()
            default: try json.skip()
            }
        }
        guard hasName else { throw json.error(.missing("name")) }
        if let older {
            if contents == nil {
                contents = try json.revisit(older) { (json: inout JSONReader) throws(JSONError) in
                    try json.optional(Page<PlaylistItem>.self)
                }
                spelling = .older
            } else {
                let bytes = try json.revisit(older) { (json: inout JSONReader) throws(JSONError) in try json.rawBytes()
                }
                spelling = .both(older: bytes)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id.isEmpty ? nil : id)
            json.member("name", name)
            json.member("description", descriptionText)
            json.member("owner", owner)
            json.member("public", isPublic)
            json.member("collaborative", isCollaborative)
            json.member("snapshot_id", snapshotID)
            switch spelling {
            case .newer: json.member("items", contents)
            case .older: json.member("tracks", contents)
            case .both(let older):
                json.member("items", contents)
                json.key("tracks")
                json.raw(older)
            }
            json.member("images", imagesAsSent)
            json.member("followers", followers)
            json.member("primary_color", primaryColor)
            json.member("href", href)
            json.member("external_urls", externalURLs)
            json.member("type", type)
            json.member("uri", uri)
        }
    }
}
