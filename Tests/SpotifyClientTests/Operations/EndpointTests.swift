// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import Testing

@Suite("The table of operations")
struct EndpointTests {
    @Test("Says which scopes to ask for when the account is linked")
    func scopes() {
        let used: [Spotify.Endpoint] = [.me, .myPlaylists, .playlistItems, .topTracks, .search]
        #expect(Spotify.Endpoint.scopes(for: used) == [.playlistReadPrivate, .userTopRead])
        #expect(
            Spotify.Endpoint.scopes(for: used, enriched: true) == [
                .playlistReadPrivate, .userTopRead, .playlistReadCollaborative, .userReadPrivate, .userReadEmail,
            ])
        #expect(Spotify.Endpoint.scopes(for: []).isEmpty)
    }

    @Test("Asks for all alternatives only where nothing else needs one of them")
    func alternatives() {
        #expect(Spotify.Endpoint.scopes(for: [.addPlaylistItems]) == [.playlistModifyPublic, .playlistModifyPrivate])
        #expect(
            Spotify.Endpoint.scopes(for: [.addPlaylistItems, .createPlaylist(isPublic: false)])
                == [.playlistModifyPrivate])
    }

    @Test("Says which applications an operation is open to")
    func access() {
        #expect(Spotify.Endpoint.me.access == .everyone)
        #expect(Spotify.Endpoint.user.access == .extendedQuota(instead: "/me"))
        #expect(Spotify.Endpoint.audioFeatures.access == .restricted)
        #expect("\(Spotify.Endpoint.playlistItems)" == "GET /playlists/{id}/items")
    }
}
