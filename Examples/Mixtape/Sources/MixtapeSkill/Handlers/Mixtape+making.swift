// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    /// How many favourites are asked for, and how many songs a mixtape has.
    static let length = 10

    /// Asks before anything is changed at Spotify; the session remembers what was asked.
    func offerMixtape(_ intent: MakeMixtape, _ turn: Turn<Spotify>) async throws -> Reply {
        let title = Self.title(intent.title, turn)
        return .ask(
            "I will put your \(Self.length) favorite songs on a new private playlist called \(title). Shall I?",
            reprompt: "Shall I make \(title)?"
        ).session(.offeredTitle, title)
    }

    /// The user said yes, and means the playlist that was offered.
    func makeMixtape(_: BuiltInIntent, _ turn: Turn<Spotify>) async throws -> Reply {
        guard let title = turn.session[.offeredTitle] else {
            return .ask("Gladly, but what? \(Self.help)")
        }
        let tracks = try await turn.account.top.tracks().first(Self.length)
        guard !tracks.isEmpty else { return turn.answer(Self.noFavourites) }
        let playlist = try await turn.account.playlists.create(
            named: title, description: "The songs you heard most, put together by your voice.")
        do {
            try await turn.account.playlists.add(tracks.map(\.id), to: playlist.id)
        } catch let error as SpotifyError where error.linkProblem == nil {
            log("an empty playlist stays behind: \(error)")
            return turn.answer("I made \(title), but Spotify would not take the songs. It is empty for now.")
        }
        let list = Listing(tracks.map(spoken))
        return turn.answer("Done! \(title) is in your library, with \(tracks.count) songs.").card(list.card(title))
    }

    func decline(_: BuiltInIntent, _ turn: Turn<Guest>) -> Reply {
        guard turn.session[.offeredTitle] != nil else { return "Okay, bye!" }
        return turn.answer("Okay, no new playlist.")
    }

    /// The title that the user said, with capitals, or else one after the month.
    static func title(_ spoken: String?, _ turn: Turn<Spotify>) -> String {
        if let spoken, !spoken.isEmpty {
            let words = spoken.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            return String(words.joined(separator: " ").prefix(100))
        }
        return Month.name(of: turn.request.timestamp).map { "Mixtape of \($0)" } ?? "My Mixtape"
    }
}
