// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import Testing

@Suite("Bodies that are read and written again are equal")
struct RoundTripTests {
    typealias Again = @Sendable ([UInt8]) throws -> [UInt8]

    static func again<Model: JSONModel>(_: Model.Type) -> Again { { try Model(json: $0).jsonBytes() } }

    static let bodies: [(String, Again)] = [
        ("me", again(Spotify.Profile.self)), ("me-extended-quota", again(Spotify.Profile.self)),
        ("my-playlists", again(Page<Playlist>.self)), ("playlist-both", again(Playlist.self)),
        ("playlist-followed", again(Playlist.self)), ("playlist-created", again(Playlist.self)),
        ("playlist-changed", again(Spotify.Snapshot.self)),
        ("playlist-items", again(Page<PlaylistItem>.self)), ("playlist-items-both", again(Page<PlaylistItem>.self)),
        ("top-artists", again(Page<Artist>.self)), ("top-tracks", again(Page<Track>.self)),
        ("recently-played", again(Page<PlayedTrack>.self)), ("search-tracks", again(Spotify.SearchResults.self)),
        ("search-everything", again(Spotify.SearchResults.self)), ("album", again(Album.self)),
        ("track-with-floats", again(Track.self)), ("artist-many-followers", again(Artist.self)),
        ("audiobook", again(Audiobook.self)), ("saved-audiobooks", again(Page<SavedAudiobook>.self)),
        ("saved-tracks", again(Page<SavedTrack>.self)), ("saved-albums", again(Page<SavedAlbum>.self)),
        ("saved-shows", again(Page<SavedShow>.self)), ("several-tracks", again(Several<Track>.self)),
        ("playback", again(Spotify.PlaybackState.self)), ("playback-episode", again(Spotify.PlaybackState.self)),
        ("playback-advertisement", again(Spotify.PlaybackState.self)), ("queue", again(Spotify.Queue.self)),
        ("devices", again(Spotify.Devices.self)), ("followed-artists", again(FollowedArtists.self)),
        ("audio-features", again(AudioFeatures.self)), ("audio-analysis", again(AudioAnalysis.self)),
        ("playlist-items-older", again(Page<PlaylistItem>.self)),
    ]

    @Test("Nothing is lost", arguments: bodies)
    func keepsEverything(_ name: String, _ again: Again) throws {
        let body = try fixture(name)
        #expect(try JSON(parsing: again(body)).meaning == JSON(parsing: body).meaning)
    }

    @Test("Models are Codable")
    func codable() throws {
        let page = try JSON.decode(Page<Playlist>.self, from: fixture("my-playlists"))
        #expect(try JSON(encoding: page).meaning == JSON(parsing: fixture("my-playlists")).meaning)
    }
}
