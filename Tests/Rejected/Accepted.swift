// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The control: the same steps as in the other programs, without their mistakes. It must compile, so that the others fail only
// for the expected reason.
import AlexaSkill
import SpotifyClient

struct ReadPlaylist: Intent { var playlist: String }

func skill(over http: any HTTP.Transport) -> Skill {
    Skill(id: "amzn1.ask.skill.example") {
        On(.launch, reply: .ask("Which playlist?"))
        Linked(to: { Spotify($0, over: http) }) {
            On(.intent(ReadPlaylist.self)) { intent, turn in
                for try await playlist in turn.account.playlists.mine() where playlist.name == intent.playlist {
                    return .say("It is called \(playlist.name).")
                }
                return .ask("Which one?")
            }
        }
    }
}

func items(of playlist: Playlist.ID, in spotify: Spotify) -> Pages<Page<PlaylistItem>> {
    spotify.playlists.items(of: playlist)
}

func client(of token: AccessToken, over http: any HTTP.Transport) -> any LinkedClient {
    AccountClient(token, origins: [HTTP.Origin(host: "api.garage.example")], over: http)
}
