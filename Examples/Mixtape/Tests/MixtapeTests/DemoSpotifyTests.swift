// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import MixtapeDemo
import SpotifyClient
import Testing

/// The demo answers so that the client, which expects the real one, finds nothing missing.
struct DemoSpotifyTests {
    let demo = DemoSpotify()

    @Test("Pages through the playlists, and drops nothing")
    func pages() async throws {
        let spotify = Spotify(demo.link(), over: demo.transport)
        var names: [String] = []
        for try await playlist in spotify.playlists.mine().inPages(of: 2) { names.append(playlist.name) }
        #expect(names.count == 7)
        #expect(Set(names).count == 7)
        for try await page in spotify.top.tracks().pages { #expect(page.dropped.isEmpty) }
    }

    @Test("Has a name, ids and URIs of the right form")
    func forms() async throws {
        let spotify = Spotify(demo.link(), over: demo.transport)
        #expect(try await spotify.me().accountID == "demo-account-1")
        for track in try await spotify.top.tracks().first(10) {
            #expect(try Track.ID(parsing: track.uri ?? "") == track.id)
        }
    }

    @Test("Answers 401 to tokens that it did not issue, or revoked")
    func tokens() async throws {
        let good = demo.link()
        for token in [AccessToken("example-token"), good] {
            if token == good { demo.expire() }
            await #expect { try await Spotify(token, over: demo.transport).me() } throws: { error in
                (error as? SpotifyError)?.linkProblem == .rejected
            }
        }
        #expect(try await Spotify(demo.link(), over: demo.transport).me().displayName == "Robin")
    }

    @Test("Keeps what was made, and refuses songs that it does not have")
    func keeps() async throws {
        let spotify = Spotify(demo.link(), over: demo.transport)
        let made = try await spotify.playlists.create(named: "Test Drive")
        let songs = try await spotify.top.tracks().first(3)
        try await spotify.playlists.add(songs.map(\.id), to: made.id)
        let first = try await spotify.playlists.mine().first(1)
        #expect(first.map(\.name) == ["Test Drive"])
        #expect(try await spotify.playlists.items(of: made.id).first(9).map(\.name) == songs.map(\.name))
        await #expect(throws: SpotifyError.self) {
            try await spotify.playlists.add([Track.ID("4cOdK2wGLETKBW3PvgPWqT")], to: made.id)
        }
    }
}
