// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A track in the user's library.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-saved-tracks>.
public struct SavedTrack: JSONModel, Hashable, Identifiable {
    /// The time when it was saved.
    public var addedAt: Spotify.Timestamp?
    /// The track.
    public var track: Track

    /// The id of the track.
    public var id: Track.ID { track.id }

    public init(_ track: Track, addedAt: Spotify.Timestamp? = nil) {
        self.track = track
        self.addedAt = addedAt
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var track: Track?
        var addedAt: Spotify.Timestamp?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "added_at": addedAt = try json.optional(Spotify.Timestamp.self)
            case "track": track = try json.readNull() ? nil : Track(from: &json)
            default: try json.skip()
            }
        }
        guard let track else { throw json.error(.missing("track")) }
        self.init(track, addedAt: addedAt)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("added_at", addedAt)
            json.member("track", track)
        }
    }
}
