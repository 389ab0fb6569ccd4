// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    /// Names the first playlists and counts the rest. One page tells both, however many there are.
    func listPlaylists(_: MyPlaylists, _ turn: Turn<Spotify>) async throws -> Reply {
        let page = try await turn.account.playlists.mine().firstPage()
        let list = Listing(page.items.map { "\($0.name)" }, of: page.total)
        guard list.total > 0 else { return turn.answer("You have no playlists yet. Say: make me a mixtape.") }
        let count: Speech = list.total == 1 ? "one playlist" : "\(list.total) playlists"
        return turn.answer("You have \(count): \(list.spoken).").card(list.card("Your playlists"))
    }

    /// Reads what is on the playlist that sounds like the one named, and asks again if there is none.
    func readPlaylist(_ intent: ReadPlaylist, _ turn: Turn<Spotify>) async throws -> Reply {
        for try await playlist in turn.account.playlists.mine() where playlist.name.sounds(like: intent.playlist) {
            return try await read(playlist, turn)
        }
        return turn.elicit(
            slot: "playlist", asking: "I can't find a playlist called \(intent.playlist). Which one shall I read?")
    }

    private func read(_ playlist: Playlist, _ turn: Turn<Spotify>) async throws -> Reply {
        let page = try await turn.account.playlists.items(of: playlist.id).firstPage()
        let list = Listing(page.items.map { spoken($0.item) }, of: page.total)
        guard list.total > 0 else { return turn.answer("There is nothing on \(playlist.name) yet.") }
        await remember(in: turn) { $0.lastPlaylist = playlist.name }
        return turn.answer("On \(playlist.name): \(list.spoken).").card(list.card(playlist.name))
    }
}
