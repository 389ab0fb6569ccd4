// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Playlists that Spotify features. Restricted since 27 November 2024.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-featured-playlists>.
public struct FeaturedPlaylists: JSONModel, Hashable {
    /// The localised message, for instance a title.
    public var message: String?
    /// The page of playlists.
    public var playlists: Page<Playlist>?

    /// Creates a value whose properties are `nil` or empty.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "message": message = try json.optionalString()
            case "playlists": playlists = try json.optional(Page<Playlist>.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("message", message)
            json.member("playlists", playlists)
        }
    }
}
