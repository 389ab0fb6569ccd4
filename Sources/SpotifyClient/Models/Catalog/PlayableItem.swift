// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An item that can be played: an entry of a playlist, the queue or the player.
@nonexhaustive
public enum PlayableItem: JSONModel, Hashable {
    /// A track, or a file of the user's own (``Track/isLocal``).
    case track(Track)
    /// An episode of a podcast, or a chapter of an audiobook.
    case episode(Episode)
    /// An item of an unknown type, as its JSON.
    case other(JSON)

    public init(from json: inout JSONReader) throws(JSONError) {
        // Nearly every item is a track, and `type` is one of the last members: so it is read as a track first.
        var problem: JSONError?
        let track = json.readUnlessOtherwise { (json: inout JSONReader) throws(JSONError) -> Track? in
            do throws(JSONError) {
                let track = try Track(from: &json)
                return track.type == nil || track.type == .track ? track : nil
            } catch {
                problem = error
                return nil
            }
        }
        if let track {
            self = .track(track)
            return
        }
        switch try json.member("type") {
        case "episode", "chapter": self = .episode(try Episode(from: &json))
        case "track": throw problem ?? json.error(.missing("name"))
        default: self = .other(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .track(let track): json.value(track)
        case .episode(let episode): json.value(episode)
        case .other(let value): json.value(value)
        }
    }
}

extension PlayableItem {
    /// The name; empty for an unknown item without one.
    public var name: String {
        switch self {
        case .track(let track): track.name
        case .episode(let episode): episode.name
        case .other(let value): value["name"]?.string ?? ""
        }
    }

    /// The Spotify URI.
    public var uri: String? {
        switch self {
        case .track(let track): track.uri
        case .episode(let episode): episode.uri
        case .other(let value): value["uri"]?.string
        }
    }

    /// The length.
    public var duration: Duration? {
        switch self {
        case .track(let track): track.duration
        case .episode(let episode): episode.duration
        case .other(let value): value["duration_ms"]?.int.map { .milliseconds($0) }
        }
    }

    /// The track, if it is one.
    public var track: Track? { if case .track(let track) = self { track } else { nil } }
    /// The episode, if it is one.
    public var episode: Episode? { if case .episode(let episode) = self { episode } else { nil } }
}
