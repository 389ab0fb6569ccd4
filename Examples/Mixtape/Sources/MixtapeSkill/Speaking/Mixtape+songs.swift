// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    /// "Olives & Other Stories by Marlow & Finch". Names are text wherever they stand: the ampersands are no markup.
    func spoken(_ track: Track) -> Speech {
        let artists = track.artists.map(\.name).filter { !$0.isEmpty }
        guard let last = artists.last else { return "\(track.name)" }
        let others = artists.dropLast().joined(separator: ", ")
        return others.isEmpty ? "\(track.name) by \(last)" : "\(track.name) by \(others) and \(last)"
    }

    /// A song, or whatever else may stand on a playlist.
    func spoken(_ item: PlayableItem) -> Speech {
        switch item {
        case .track(let track): spoken(track)
        case .episode(let episode): "the episode \(episode.name)"
        default: "\(item.name)"
        }
    }
}
