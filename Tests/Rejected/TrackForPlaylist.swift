// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Spotify's ids are typed: a track's id is not a playlist's.
import SpotifyClient

func items(of track: Track, in spotify: Spotify) -> Pages<Page<PlaylistItem>> {
    spotify.playlists.items(of: track.id)
    // expected: cannot convert value of type 'SpotifyID<Track>' to expected argument type 'Playlist.ID'
}
