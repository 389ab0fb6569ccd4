// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A show in the user's library.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-saved-shows>.
public struct SavedShow: JSONModel, Hashable, Identifiable {
    /// The time when it was saved.
    public var addedAt: Spotify.Timestamp?
    /// The show.
    public var show: Show

    /// The id of the show.
    public var id: Show.ID { show.id }

    public init(_ show: Show, addedAt: Spotify.Timestamp? = nil) {
        self.show = show
        self.addedAt = addedAt
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var show: Show?
        var addedAt: Spotify.Timestamp?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "added_at": addedAt = try json.optional(Spotify.Timestamp.self)
            case "show": show = try json.readNull() ? nil : Show(from: &json)
            default: try json.skip()
            }
        }
        guard let show else { throw json.error(.missing("show")) }
        self.init(show, addedAt: addedAt)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("added_at", addedAt)
            json.member("show", show)
        }
    }
}
