// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An album in the user's library.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-saved-albums>.
public struct SavedAlbum: JSONModel, Hashable, Identifiable {
    /// The time when it was saved.
    public var addedAt: Spotify.Timestamp?
    /// The album.
    public var album: Album
    /// The type of the object, where Spotify sends it.
    public var type: Spotify.ObjectType?

    /// The id of the album.
    public var id: Album.ID { album.id }

    public init(_ album: Album, addedAt: Spotify.Timestamp? = nil) {
        self.album = album
        self.addedAt = addedAt
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var album: Album?
        var addedAt: Spotify.Timestamp?
        var type: Spotify.ObjectType?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "added_at": addedAt = try json.optional(Spotify.Timestamp.self)
            case "album": album = try json.readNull() ? nil : Album(from: &json)
            case "type": type = try json.optional(Spotify.ObjectType.self)
            default: try json.skip()
            }
        }
        guard let album else { throw json.error(.missing("album")) }
        self.init(album, addedAt: addedAt)
        self.type = type
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("added_at", addedAt)
            json.member("album", album)
            json.member("type", type)
        }
    }
}
