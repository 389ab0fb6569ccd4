// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An episode in the user's library.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-saved-episodes>.
public struct SavedEpisode: JSONModel, Hashable, Identifiable {
    /// The time when it was saved.
    public var addedAt: Spotify.Timestamp?
    /// The episode.
    public var episode: Episode

    /// The id of the episode.
    public var id: Episode.ID { episode.id }

    public init(_ episode: Episode, addedAt: Spotify.Timestamp? = nil) {
        self.episode = episode
        self.addedAt = addedAt
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var episode: Episode?
        var addedAt: Spotify.Timestamp?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "added_at": addedAt = try json.optional(Spotify.Timestamp.self)
            case "episode": episode = try json.readNull() ? nil : Episode(from: &json)
            default: try json.skip()
            }
        }
        guard let episode else { throw json.error(.missing("episode")) }
        self.init(episode, addedAt: addedAt)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("added_at", addedAt)
            json.member("episode", episode)
        }
    }
}
