// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import LinkedHTTPURLSession
import SpotifyClient

struct ReadPlaylist: Intent { var playlist: String }

let http = URLSessionTransport()

let mixtape = Skill(id: "amzn1.ask.skill.example") {
    On(.launch, reply: .ask("Which of your playlists shall I read?"))
    On(.help, reply: .ask("Say: what is on, and the name of a playlist."))
    On(.stop, .cancel, reply: "Bye!")

    Linked(to: { Spotify($0, over: http) }) {
        On(.intent(ReadPlaylist.self)) { intent, turn in
            for try await playlist in turn.account.playlists.mine() where playlist.name.sounds(like: intent.playlist) {
                let items = turn.account.playlists.items(of: playlist.id).prefix(3)
                let names = try await items.reduce(into: []) { $0.append($1.name) }
                return .say("On \(playlist.name): \(names.joined(separator: ", ")).")
            }
            return .ask("I can't find \(intent.playlist). Which one?")
        }
    }
}
