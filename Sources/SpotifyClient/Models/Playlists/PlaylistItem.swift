// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An entry of a playlist: the item, who added it and when.
///
/// Until February 2026 Spotify called the item `track`, since then `item`; real answers have either, or both.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-playlists-items>.
public struct PlaylistItem: JSONModel, Hashable {
    /// The track, the episode or another item.
    public var item: PlayableItem
    /// The time when it was added; `nil` in very old playlists.
    public var addedAt: Spotify.Timestamp?
    /// The user who added it, mostly only with an id, which may be empty.
    public var addedBy: Spotify.User?
    /// Whether it is a local file of the user.
    public var isLocal: Bool?
    /// The colour that Spotify's apps use for it.
    public var primaryColor: String?
    /// The thumbnail, if the item is a video.
    public var videoThumbnail: Spotify.VideoThumbnail?

    private var spelling = Spelling.newer

    private enum Spelling: Hashable { case newer, older, both }

    /// The name of the item.
    public var name: String { item.name }

    public init(_ item: PlayableItem) { self.item = item }

    public init(from json: inout JSONReader) throws(JSONError) {
        var item: PlayableItem?
        var older: JSONReader.Mark?
        var (hasItem, hasTrack) = (false, false)
        var problem: JSONError?
        var addedAt: Spotify.Timestamp?
        var addedBy: Spotify.User?
        var isLocal: Bool?
        var primaryColor: String?
        var videoThumbnail: Spotify.VideoThumbnail?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "item":
                hasItem = true
                item = try json.playable(else: &problem)
            case "track":
                // Both are long and usually the same: this one is read only where there is no `item`.
                hasTrack = true
                guard try !json.readNull() else { continue }
                older = json.mark
                try json.skip()
            case "added_at": addedAt = try json.optional(Spotify.Timestamp.self)
            case "added_by": addedBy = try json.optional(Spotify.User.self)
            case "is_local": isLocal = try json.optionalBool()
            case "primary_color": primaryColor = try json.optionalString()
            case "video_thumbnail": videoThumbnail = try json.optional(Spotify.VideoThumbnail.self)
            default: try json.skip()
            }
        }
        spelling = older == nil ? .newer : item == nil ? .older : .both
        if item == nil, let older {
            item = try json.revisit(older) { (json: inout JSONReader) throws(JSONError) in
                try json.playable(else: &problem)
            }
        }
        guard let item else { throw problem ?? json.error(.missing(hasTrack && !hasItem ? "track" : "item")) }
        self.item = item
        self.addedAt = addedAt
        self.addedBy = addedBy
        self.isLocal = isLocal
        self.primaryColor = primaryColor
        self.videoThumbnail = videoThumbnail
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            if spelling != .older { json.member("item", item) }
            if spelling != .newer { json.member("track", item) }
            json.member("added_at", addedAt)
            json.member("added_by", addedBy)
            json.member("is_local", isLocal)
            json.member("primary_color", primaryColor)
            json.member("video_thumbnail", videoThumbnail)
        }
    }
}

extension JSONReader {
    /// Reads an optional item, and sets `problem` if it cannot be read.
    fileprivate mutating func playable(else problem: inout JSONError?) throws(JSONError) -> PlayableItem? {
        var found: JSONError?
        let item = try attempt { (json: inout JSONReader) throws(JSONError) -> PlayableItem in
            do throws(JSONError) {
                return try PlayableItem(from: &json)
            } catch {
                found = error
                throw error
            }
        }
        if let found { problem = found }
        return item
    }
}

extension Spotify {
    /// The thumbnail of a video in a playlist.
    public struct VideoThumbnail: JSONModel, Hashable {
        /// The URL; `nil` if the item is not a video.
        public var url: String?

        // Made by .ci/models from the properties above.
        public init(url: String? = nil) {
            self.url = url
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "url": url = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("url", url)
            }
        }
    }
}
