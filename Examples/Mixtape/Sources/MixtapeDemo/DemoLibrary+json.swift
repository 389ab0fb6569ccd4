// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedHTTP

// The bodies as Spotify writes them for development-mode apps: without popularity, followers or markets.
extension DemoLibrary {
    private static let userID = "robin.demo"

    private static var user: JSON {
        [
            "id": .string(userID), "type": "user", "uri": .string("spotify:user:\(userID)"), "display_name": "Robin",
            "href": .string("https://api.spotify.com/v1/users/\(userID)"),
        ]
    }

    var profile: JSON {
        var profile = Self.user
        profile["display_name"] = .string(displayName)
        profile["account_id"] = "demo-account-1"
        profile["images"] = []
        return profile
    }

    func json(_ playlist: Playlist) -> JSON {
        var json = object("playlist", playlist.id, playlist.name)
        json["description"] = .string(playlist.description)
        json["public"] = .bool(playlist.isPublic)
        json["collaborative"] = false
        json["snapshot_id"] = .string("demo-\(playlist.version)")
        json["owner"] = Self.user
        json["images"] = playlist.songs.isEmpty ? .null : []
        json["items"] = [
            "href": .string("https://api.spotify.com/v1/playlists/\(playlist.id)/items"),
            "total": .number(JSONNumber(playlist.songs.count)),
        ]
        return json
    }

    func items(of playlist: Playlist) -> [JSON] {
        playlist.songs.map { place in
            [
                "added_at": "2026-09-12T18:30:00Z", "added_by": Self.user, "is_local": false,
                "item": json(song: place),
            ]
        }
    }

    func recentlyPlayed(limit: Int) -> JSON {
        let plays: [JSON] = history.prefix(limit).enumerated().map { number, place in
            [
                "track": json(song: place), "context": .null,
                "played_at": .string("2026-11-22T20:\(59 - number * 4):04.589Z"),
            ]
        }
        return ["items": .array(plays), "limit": .number(JSONNumber(limit)), "next": .null, "cursors": .null]
    }

    func json(song place: Int) -> JSON {
        let song = DemoCatalogue.songs[place]
        var json = object("track", DemoID.song(place), song.title)
        json["artists"] = .array(song.artists.map(self.json(artist:)))
        json["album"] = [
            "name": .string(song.album), "type": "album", "album_type": "album", "id": .null, "images": [],
        ]
        json["duration_ms"] = .number(JSONNumber(song.seconds * 1000))
        json["explicit"] = false
        return json
    }

    func json(artist name: String) -> JSON { object("artist", DemoID.artist(name), name) }

    private func object(_ type: String, _ id: String, _ name: String) -> JSON {
        [
            "id": .string(id), "name": .string(name), "type": .string(type),
            "uri": .string("spotify:\(type):\(id)"),
            "href": .string("https://api.spotify.com/v1/\(type)s/\(id)"),
            "external_urls": ["spotify": .string("https://open.spotify.com/\(type)/\(id)")],
        ]
    }
}
