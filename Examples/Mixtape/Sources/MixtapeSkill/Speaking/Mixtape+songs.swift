// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    /// "Olives & Other Stories by Marlow & Finch". Names are text, so that an ampersand is not markup.
    func spoken(_ track: Track) -> Speech {
        let artists = track.artists.map(\.name).filter { !$0.isEmpty }
        guard let last = artists.last else { return "\(track.name)" }
        let others = artists.dropLast().joined(separator: ", ")
        return others.isEmpty ? "\(track.name) by \(last)" : "\(track.name) by \(others) and \(last)"
    }

    /// Says a song, or another item of a playlist.
    func spoken(_ item: PlayableItem) -> Speech {
        switch item {
        case .track(let track): spoken(track)
        case .episode(let episode): "the episode \(episode.name)"
        default: "\(item.name)"
        }
    }
}
