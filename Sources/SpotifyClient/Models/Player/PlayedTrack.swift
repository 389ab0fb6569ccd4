// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A track that the user listened to, with the time.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-recently-played>.
public struct PlayedTrack: JSONModel, Hashable {
    /// The track.
    public var track: Track
    /// The time when it was played.
    public var playedAt: Spotify.Timestamp?
    /// The context it was played from: an album, a playlist, …; `nil` without one.
    public var context: Spotify.PlaybackContext?

    /// The track's name.
    public var name: String { track.name }

    public init(_ track: Track, playedAt: Spotify.Timestamp? = nil) {
        self.track = track
        self.playedAt = playedAt
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var track: Track?
        var playedAt: Spotify.Timestamp?
        var context: Spotify.PlaybackContext?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "track": track = try json.readNull() ? nil : Track(from: &json)
            case "played_at": playedAt = try json.optional(Spotify.Timestamp.self)
            case "context": context = try json.optional(Spotify.PlaybackContext.self)
            default: try json.skip()
            }
        }
        guard let track else { throw json.error(.missing("track")) }
        self.init(track, playedAt: playedAt)
        self.context = context
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("track", track)
            json.member("played_at", playedAt)
            json.member("context", context)
        }
    }
}
