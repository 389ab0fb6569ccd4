// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import Testing

@Suite("Typed ids")
struct SpotifyIDTests {
    static let id = "4uLU6hMCjMI75M1A2tKUQC"

    @Test(
        "Read from URIs, addresses and bare ids",
        arguments: [
            id, "  \(id)\n", "spotify:track:\(id)", "Spotify:track:\(id)",
            "https://open.spotify.com/track/\(id)", "http://open.spotify.com/track/\(id)",
            "https://open.spotify.com/track/\(id)?si=abc&utm_source=x", "https://open.spotify.com/track/\(id)#top",
            "https://open.spotify.com/intl-de/track/\(id)", "https://open.spotify.com/embed/track/\(id)",
            "https://open.spotify.com/intl-pt/embed/track/\(id)?x", "HTTPS://Open.Spotify.com/track/\(id)",
            "https://open.spotify.com/track/\(id)/",
        ])
    func reads(_ text: String) throws {
        #expect(try Track.ID(parsing: text).rawValue == Self.id)
    }

    @Test(
        "Other texts are refused, and the error says why without repeating them",
        arguments: [
            ("", SpotifyIDParseError.Code.empty), ("  \n", .empty),
            ("spotify:", .malformed), ("spotify:track", .malformed), ("spotify:track:", .malformed),
            ("spotify:track:\(id)x", .malformed), ("4uLU6hMCjMI75M1A2tKUQ", .malformed),
            ("4uLU6hMCjMI75M1A2tKUQ-", .malformed), ("4uLU6hMCjMI75M1A2tKUé", .malformed),
            ("https://open.spotify.com/", .malformed), ("https://open.spotify.com/track", .malformed),
            ("spotify:playlist:\(id)", .otherKind), ("https://open.spotify.com/album/\(id)", .otherKind),
            ("spotify:local:a:b:c:1", .otherKind), ("spotify:user:mira:collection", .otherKind),
            ("https://open.spotify.com.example.org/track/\(id)", .otherHost),
            ("https://open.spotify.com@example.org/track/\(id)", .otherHost),
            ("https://user@open.spotify.com/track/\(id)", .otherHost),
            ("https://spotify.link/abc", .otherHost), ("https://example.org/track/\(id)", .otherHost),
            (String(repeating: "a", count: 600), .malformed),
        ])
    func refuses(_ text: String, _ code: SpotifyIDParseError.Code) {
        #expect(throws: SpotifyIDParseError(code)) { try Track.ID(parsing: text) }
        #expect(text.isEmpty || !SpotifyIDParseError(code).description.contains(Self.id))
    }

    @Test(
        "Playlists are read in their old forms too",
        arguments: [
            "spotify:user:mira.example:playlist:\(id)", "https://open.spotify.com/user/mira/playlist/\(id)",
            "spotify:playlist:\(id)",
        ])
    func oldPlaylists(_ text: String) throws {
        #expect(try Playlist.ID(parsing: text).rawValue == Self.id)
    }

    @Test("Audiobooks and chapters have the URIs of shows and episodes, and their own")
    func spokenNames() throws {
        #expect(try Audiobook.ID(parsing: "spotify:show:\(Self.id)").uri == "spotify:show:\(Self.id)")
        #expect(try Audiobook.ID(parsing: "https://open.spotify.com/audiobook/\(Self.id)").rawValue == Self.id)
        #expect(try Chapter.ID(parsing: "spotify:episode:\(Self.id)").uri == "spotify:episode:\(Self.id)")
        #expect(throws: SpotifyIDParseError(.otherKind)) { try Show.ID(parsing: "spotify:audiobook:\(Self.id)") }
    }

    @Test(
        "User names have any form, and are escaped in URIs",
        arguments: [
            ("spotify:user:mira.example", "mira.example"), ("spotify:user:m%C3%ADra", "míra"),
            ("https://open.spotify.com/user/a%24b?si=1", "a$b"), ("1112223334", "1112223334"),
        ])
    func users(_ text: String, _ name: String) throws {
        let id = try Spotify.User.ID(parsing: text)
        #expect(id.rawValue == name)
        #expect(try Spotify.User.ID(parsing: id.uri) == id)
    }

    @Test("A user's name with characters that mean something in a URI is escaped")
    func escapesUsers() {
        #expect(Spotify.User.ID("a:b/c é\u{1}").uri == "spotify:user:a%3Ab%2Fc%20%C3%A9%01")
    }

    @Test("An id is a string in JSON")
    func coding() throws {
        #expect(String(decoding: Track.ID("abc").jsonBytes(), as: UTF8.self) == "\"abc\"")
        #expect(try Track.ID(json: "\"abc\"") == Track.ID("abc"))
        #expect(Track.ID("abc").uri == "spotify:track:abc")
        #expect("\(Track.ID("abc"))" == "abc")
    }
}
