// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A page of the artists that the user follows.
///
/// Source: <https://developer.spotify.com/documentation/web-api/reference/get-followed>.
public struct FollowedArtists: JSONModel, Hashable {
    /// The page of artists.
    public var artists: Page<Artist>?

    /// Creates a value whose properties are `nil` or empty.
    public init() {}

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "artists": artists = try json.optional(Page<Artist>.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("artists", artists)
        }
    }
}
