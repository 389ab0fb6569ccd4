// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    func nameArtists(_ intent: FavouriteArtists, _ turn: Turn<Spotify>) async throws -> Reply {
        let artists = try await turn.account.top.artists(range: range(of: intent.period?.match)).first(Self.length)
        guard !artists.isEmpty else { return turn.answer(Self.noFavourites) }
        let list = Listing(artists.map { "\($0.name)" })
        let when = intent.period?.match?.words ?? ""
        return turn.answer("Your favorite artists\(when) are \(list.spoken).").card(list.card("Your favorite artists"))
    }

    func nameTracks(_ intent: FavouriteTracks, _ turn: Turn<Spotify>) async throws -> Reply {
        let tracks = try await turn.account.top.tracks(range: range(of: intent.period?.match)).first(Self.length)
        guard !tracks.isEmpty else { return turn.answer(Self.noFavourites) }
        let list = Listing(tracks.map(spoken))
        let when = intent.period?.match?.words ?? ""
        return turn.answer("Your favorite songs\(when) are \(list.spoken).").card(list.card("Your favorite songs"))
    }

    func nameRecent(_: RecentlyPlayed, _ turn: Turn<Spotify>) async throws -> Reply {
        let songs = Self.unrepeated(try await turn.account.recentlyPlayed().first(20).map { spoken($0.track) })
        guard !songs.isEmpty else { return turn.answer("Spotify has not noted anything that you heard lately.") }
        let list = Listing(songs)
        return turn.answer("The last songs you heard are \(list.spoken).").card(list.card("What you heard lately"))
    }

    /// Removes repeated songs.
    private static func unrepeated(_ songs: [Speech]) -> [Speech] {
        songs.reduce(into: []) { list, song in
            if !list.contains(song) { list.append(song) }
        }
    }

    static let noFavourites: Speech = "Spotify does not know your favorites yet. Listen to some music first."
}
