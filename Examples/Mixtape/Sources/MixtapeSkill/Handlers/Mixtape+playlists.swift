// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    func listPlaylists(_: MyPlaylists, _ turn: Turn<Spotify>) async throws -> Reply {
        var names: [Speech] = []
        for try await playlist in turn.account.playlists.mine() { names.append("\(playlist.name)") }
        guard !names.isEmpty else { return turn.answer("You have no playlists yet. Say: make me a mixtape.") }
        let list = Listing(names)
        let count: Speech = names.count == 1 ? "one playlist" : "\(names.count) playlists"
        return turn.answer("You have \(count): \(list.spoken).").card(list.card("Your playlists"))
    }

    /// Reads what is on the playlist that sounds like the one named, and asks again if there is none.
    func readPlaylist(_ intent: ReadPlaylist, _ turn: Turn<Spotify>) async throws -> Reply {
        for try await playlist in turn.account.playlists.mine() where playlist.name.sounds(like: intent.playlist) {
            return try await read(playlist, turn)
        }
        return turn.elicit("playlist", "I can't find a playlist called \(intent.playlist). Which one shall I read?")
    }

    private func read(_ playlist: Playlist, _ turn: Turn<Spotify>) async throws -> Reply {
        var songs: [Speech] = []
        for try await item in turn.account.playlists.items(of: playlist.id) { songs.append(spoken(item.item)) }
        guard !songs.isEmpty else { return turn.answer("There is nothing on \(playlist.name) yet.") }
        let list = Listing(songs)
        return turn.answer("On \(playlist.name): \(list.spoken).").card(list.card(playlist.name))
    }
}
