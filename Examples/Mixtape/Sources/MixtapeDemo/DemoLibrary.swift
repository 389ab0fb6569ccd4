// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The library of the demo's user: playlists, favourites, and history.
struct DemoLibrary: Sendable {
    struct Playlist: Sendable {
        let id: String
        var name: String
        var description: String
        var isPublic: Bool
        /// Places in ``DemoCatalogue/songs``.
        var songs: [Int]
        /// Counts the changes.
        var version = 1
    }

    var displayName = "Robin"
    var playlists: [Playlist]
    var history = [14, 16, 4, 0, 20, 14, 11, 7, 5, 22]

    init() {
        playlists = [
            ("Dinner Jazz", "Candles, and nobody in a hurry.", [0, 1, 2, 3, 20]),
            ("Morning Run", "Five kilometres, more or less.", [5, 6, 7, 9, 14, 16]),
            ("Rainy Sunday", "", [10, 11, 12, 23]),
            ("Kitchen Dance Party", "Mind the soup.", [14, 15, 16, 4, 13, 7, 2]),
            ("Focus & Flow", "No words before noon.", [17, 18, 19]),
            ("Songs for the Ferry", "", [20, 5, 3, 17]),
            ("Winter Lights", "From the first snow on.", [21, 22, 23, 0]),
        ].enumerated().map { place, entry in
            Playlist(
                id: DemoID.playlist(place), name: entry.0, description: entry.1, isPublic: false, songs: entry.2)
        }
    }

    /// The most heard songs, by the range that Spotify calls `short_term`, `medium_term` or `long_term`.
    func topSongs(_ range: String) -> [Int] {
        switch range {
        case "short_term": [14, 16, 4, 20, 5, 15, 22, 0, 7, 13, 9, 2]
        case "long_term": [0, 17, 1, 11, 19, 3, 10, 21, 18, 20, 8, 5]
        default: [4, 0, 14, 7, 20, 5, 16, 10, 17, 2, 22, 6]
        }
    }

    /// The most heard artists: those of the most heard songs, in that order.
    func topArtists(_ range: String) -> [String] {
        topSongs(range).flatMap { DemoCatalogue.songs[$0].artists }.reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// Adds an empty playlist at the top, as Spotify does.
    mutating func create(name: String, description: String, isPublic: Bool) -> Playlist {
        let playlist = Playlist(
            id: DemoID.playlist(playlists.count), name: name, description: description, isPublic: isPublic, songs: [])
        playlists.insert(playlist, at: 0)
        return playlist
    }
}

/// Ids as Spotify's look: 22 letters and digits.
enum DemoID {
    static func playlist(_ place: Int) -> String { padded("demoPlaylist", place) }
    static func song(_ place: Int) -> String { padded("demoSong", place) }
    static func artist(_ name: String) -> String {
        padded("demoArtist", DemoCatalogue.artists.firstIndex(of: name) ?? DemoCatalogue.artists.count)
    }

    /// The song of a URI such as `spotify:track:…`; `nil` if the demo has no such song.
    static func song(uri: String) -> Int? {
        DemoCatalogue.songs.indices.first { uri == "spotify:track:\(song($0))" }
    }

    private static func padded(_ kind: String, _ place: Int) -> String {
        let digits = String(place)
        return kind + String(repeating: "0", count: 22 - kind.count - digits.count) + digits
    }
}
