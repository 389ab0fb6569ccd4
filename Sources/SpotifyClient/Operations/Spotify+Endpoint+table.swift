// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify.Endpoint {
    /// ``Spotify/me()``
    public static let me = Self(.get, "/me", enriching: [.userReadPrivate, .userReadEmail])

    // Playlists

    /// ``Spotify/Playlists/mine()``
    public static let myPlaylists = Self(
        .get, "/me/playlists", [.playlistReadPrivate], enriching: [.playlistReadCollaborative])
    /// ``Spotify/Playlists/create(named:description:isPublic:isCollaborative:)``
    public static func createPlaylist(isPublic: Bool) -> Self {
        Self(.post, "/me/playlists", [isPublic ? .playlistModifyPublic : .playlistModifyPrivate])
    }
    /// ``Spotify/Playlists/playlist(_:market:)``
    public static let playlist = Self(.get, "/playlists/{id}", enriching: [.playlistReadPrivate])
    /// ``Spotify/Playlists/items(of:market:)``
    public static let playlistItems = Self(.get, "/playlists/{id}/items", [.playlistReadPrivate])
    /// `Spotify.Playlists.add(_:to:at:)`, for tracks and for episodes.
    public static let addPlaylistItems = Self(
        .post, "/playlists/{id}/items", oneOf: [.playlistModifyPublic, .playlistModifyPrivate])

    // The user's favourites and history

    /// ``Spotify/Top/artists(range:)``
    public static let topArtists = Self(.get, "/me/top/artists", [.userTopRead])
    /// ``Spotify/Top/tracks(range:)``
    public static let topTracks = Self(.get, "/me/top/tracks", [.userTopRead])
    /// ``Spotify/recentlyPlayed()``
    public static let recentlyPlayed = Self(.get, "/me/player/recently-played", [.userReadRecentlyPlayed])

    // The catalogue

    /// `Spotify.search(_:for:market:)`, for all kinds.
    public static let search = Self(.get, "/search")
    /// ``Spotify/Tracks/track(_:market:)``
    public static let track = Self(.get, "/tracks/{id}")
    /// ``Spotify/Tracks/features(of:)``
    public static let audioFeatures = Self(.get, "/audio-features/{id}", for: .restricted)
    /// ``Spotify/Tracks/analysis(of:)``
    public static let audioAnalysis = Self(.get, "/audio-analysis/{id}", for: .restricted)

    // Other users

    /// ``Spotify/Users/user(_:)``
    public static let user = Self(.get, "/users/{id}", for: .extendedQuota(instead: "/me"))
    /// ``Spotify/Users/playlists(of:)``
    public static let userPlaylists = Self(
        .get, "/users/{id}/playlists", [.playlistReadPrivate], enriching: [.playlistReadCollaborative],
        for: .extendedQuota(instead: "/me/playlists"))
}
