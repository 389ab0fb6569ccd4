// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient

/// Reads bodies of Spotify's Web API as the client's public types, writes them again and compares.
///
/// What the client drops on purpose (null and unreadable elements, optional members of a wrong kind) is named, with its
/// place and why, and so is what no model knows. Anything else that differs fails the body.
public enum SpotifyCheck {
    /// A body, read as `Model` and written again.
    ///
    /// If a body has a member under its newer and its older name, the client reads only one: such a body is read again without
    /// the newer names.
    static func check<Model: JSONModel>(_ body: [UInt8], as model: Model.Type) -> Outcome {
        var outcome = read(body, as: model)
        guard let json = try? JSON(parsing: body) else { return outcome }
        for names in [["items": "tracks"], ["items": "tracks", "item": "track"]] {
            let older = json.without(names)
            if older == json { continue }
            let found = read(older.jsonBytes(), as: model)
            outcome.failures += found.failures.filter { !outcome.failures.contains($0) }
            outcome.unmodelled += found.unmodelled.filter { !outcome.unmodelled.contains($0) }
            outcome.dropped += found.dropped.filter { !outcome.dropped.contains($0) }
        }
        return outcome
    }

    /// The same for an answer that is one list, whose name is part of the type.
    static func check<Element>(_ body: [UInt8], as model: Several<Element>.Type, named name: String) -> Outcome {
        var outcome = check(body, as: model)
        if let several = try? model.init(json: body), several.key != name {
            outcome.failures.append("the list is called \(several.key), not \(name)")
        }
        return outcome
    }

    /// The types that contain something playable.
    private static let playing: Set<ObjectIdentifier> = [
        ObjectIdentifier(PlayableItem.self), ObjectIdentifier(PlaylistItem.self), ObjectIdentifier(Playlist.self),
        ObjectIdentifier(Page<PlaylistItem>.self), ObjectIdentifier(Spotify.PlaybackState.self),
        ObjectIdentifier(Spotify.Queue.self),
    ]

    private static func read<Model: JSONModel>(_ body: [UInt8], as _: Model.Type) -> Outcome {
        var outcome = Outcome()
        do throws(JSONError) {
            let original = try JSON(parsing: body)
            let reading = try Reading<Model>(body)
            let written = try JSON(parsing: reading.model.jsonBytes())
            let problems = try Places.of(reading.problems, in: body)
            outcome.compare(original, with: written, problems: problems, dropsNulls: true, at: "$")
            if playing.contains(ObjectIdentifier(Model.self)) {
                outcome.unmodelled += original.unknownPlayables(at: "$", Model.self == PlayableItem.self)
            }
        } catch {
            outcome.failures = [error.description]
        }
        return outcome
    }
}

extension JSON {
    /// The value without the members that stand there under an older name as well.
    fileprivate func without(_ olderNames: [String: String]) -> JSON {
        switch self {
        case .array(let elements): return .array(elements.map { $0.without(olderNames) })
        case .object(var members):
            for (name, older) in olderNames where members[name]?.object != nil && members[older]?.object != nil {
                members[name] = nil
            }
            return .object(members.mapValues { $0.without(olderNames) })
        default: return self
        }
    }
}

extension JSON {
    /// Values that should be a track or an episode and are neither: the client keeps them as JSON.
    fileprivate func unknownPlayables(at path: String, _ isPlayable: Bool) -> [String] {
        switch self {
        case .array(let elements):
            return elements.enumerated().flatMap { index, element in
                element.unknownPlayables(at: "\(path)[\(index)]", isPlayable)
            }
        case .object(let members):
            let type = members["type"]?.string
            if isPlayable, !["track", "episode", "chapter"].contains(type),
                type != nil || members["name"]?.string == nil
            {
                return [path]
            }
            return members.flatMap { key, value in
                let isPlayed = ["item", "track", "currently_playing", "queue"].contains(key)
                return value.unknownPlayables(at: "\(path).\(key)", isPlayed)
            }
        default: return []
        }
    }
}
