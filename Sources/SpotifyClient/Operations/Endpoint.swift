// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One operation of the Web API: a row in the table of what Spotify documents.
struct Endpoint: Sendable {
    /// For which applications an operation exists.
    enum Access: Sendable {
        /// For all.
        case everyone
        /// Removed for development mode in February 2026; `instead` is what to use there, if anything.
        case extendedQuota(instead: String?)
        /// Closed on 27 November 2024 to all applications that did not use it yet.
        case restricted
    }

    let method: HTTP.Method
    /// The path below `/v1`, its variable segments in braces.
    let path: String
    /// The scopes without which the operation is refused.
    let scopes: Set<Scope>
    /// Scopes of which one is needed; which one depends on what the operation is done to, so that errors name none:
    /// a skill that asks the user for one of them must not be told that its configuration lacks the other.
    let alternatives: Set<Scope>
    /// The scopes that only add fields to the answer.
    let enriching: Set<Scope>
    let access: Access

    init(
        _ method: HTTP.Method, _ path: String, _ scopes: Set<Scope> = [], oneOf alternatives: Set<Scope> = [],
        enriching: Set<Scope> = [], _ access: Access = .everyone
    ) {
        self.method = method
        self.path = path
        self.scopes = scopes
        self.alternatives = alternatives
        self.enriching = enriching
        self.access = access
    }

    /// How errors name it.
    var name: String { "\(method) \(path)" }
}

// The table. Source: https://developer.spotify.com/documentation/web-api/reference, the page of each operation, and the
// changelogs of February, March and May 2026.
extension Endpoint {
    static let me = Endpoint(.get, "/me", enriching: [.userReadPrivate, .userReadEmail])
    static let myPlaylists = Endpoint(
        .get, "/me/playlists", [.playlistReadPrivate], enriching: [.playlistReadCollaborative])
    static func createPlaylist(isPublic: Bool) -> Endpoint {
        Endpoint(.post, "/me/playlists", [isPublic ? .playlistModifyPublic : .playlistModifyPrivate])
    }
    static let playlist = Endpoint(.get, "/playlists/{id}", enriching: [.playlistReadPrivate])
    static let playlistItems = Endpoint(.get, "/playlists/{id}/items", [.playlistReadPrivate])
    static let addPlaylistItems = Endpoint(
        .post, "/playlists/{id}/items", oneOf: [.playlistModifyPublic, .playlistModifyPrivate])
    static let topArtists = Endpoint(.get, "/me/top/artists", [.userTopRead])
    static let topTracks = Endpoint(.get, "/me/top/tracks", [.userTopRead])
    static let recentlyPlayed = Endpoint(.get, "/me/player/recently-played", [.userReadRecentlyPlayed])
    static let search = Endpoint(.get, "/search")
}
