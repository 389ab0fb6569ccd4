// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Testing

@Suite("Answers of Spotify")
struct SpotifyCheckTests {
    static func check(_ type: String, _ body: String) throws -> Outcome {
        let check = try #require(SpotifyCheck.types[type])
        return check(Array(body.utf8))
    }

    @Test(
        "Pass if nothing is lost",
        arguments: [
            ("Track", #"{"name":"x","id":null,"popularity":85.0,"artists":[]}"#),
            ("Page<Track>", #"{"items":[{"name":"x"}],"total":4.2E1,"next":null}"#),
            ("[Bool]", "[true,false]"), ("Spotify.ErrorAnswer", #"{"error":{"status":404,"message":"x"}}"#),
            ("Page<PlaylistItem>", #"{"items":[{"track":{"name":"x"},"item":{"name":"x"}}]}"#),
        ])
    func pass(type: String, body: String) throws {
        #expect(try Self.check(type, body) == Outcome())
    }

    @Test(
        "Name what is dropped, and why",
        arguments: [
            ("Page<Track>", #"{"items":[null,{"name":"x"}]}"#, "$.items[0]: null"),
            ("Page<Track>", #"{"items":[{"id":"x"}]}"#, #"$.items[0]: missing "name" at byte 20"#),
            (
                "Page<SavedTrack>", #"{"items":[{"track":5}]}"#,
                "$.items[0]: expected object, found number at byte 19"
            ),
            (
                "Track", #"{"name":"x","popularity":"85"}"#,
                "$.popularity: expected number, found string at byte 25"
            ),
            ("Show", #"{"name":"x","languages":[null,"en"]}"#, "$.languages[0]: null"),
            ("Track", #"{"name":"x","artists":[{"id":"y"}]}"#, #"$.artists[0]: missing "name" at byte 33"#),
        ])
    func dropped(type: String, body: String, note: String) throws {
        #expect(try Self.check(type, body) == Outcome(dropped: [note]))
    }

    @Test("List what is playing and is neither a track nor an episode")
    func unknownPlayable() throws {
        let body = #"{"queue":[{"type":"dj","name":"x"},{"name":"y"},{"type":"episode","name":"z"}]}"#
        #expect(try Self.check("Spotify.Queue", body) == Outcome(unmodelled: ["$.queue[0]"]))
    }

    @Test("List members that no model knows")
    func unmodelled() throws {
        let outcome = try Self.check("Track", #"{"name":"x","aura":1,"album":{"name":"y","colour":null,"scent":[]}}"#)
        #expect(outcome == Outcome(unmodelled: ["$.aura", "$.album.scent"]))
    }

    @Test("Fail if the type knows no member of them, whatever the type", arguments: SpotifyCheck.types.keys.sorted())
    func strange(type: String) throws {
        var tally = Tally()
        _ = tally.lines(for: "a.json", try Self.check(type, #"{"a":1}"#))
        _ = tally.lines(for: "b.json", try Self.check(type, "{}"))
        #expect(tally.failed == 2)
    }

    @Test("Are read under their older names too, where they have both")
    func bothNames() throws {
        let body = #"{"name":"x","items":{"items":[],"total":1},"tracks":{"items":[],"total":"1"}}"#
        #expect(try Self.check("Playlist", body).dropped.map { $0.prefix(23) } == ["$.tracks.total: expecte"])
        let entry = #"{"items":[{"item":{"name":"x"},"track":{"name":"x","aura":1}}]}"#
        #expect(try Self.check("Page<PlaylistItem>", entry).unmodelled == ["$.items[0].track.aura"])
    }

    @Test("Fail if a list has another name than its type's")
    func listName() throws {
        #expect(
            try Self.check("Several<Track>", #"{"albums":[]}"#).failures == ["the list is called albums, not tracks"])
    }

    @Test(
        "Fail if they are not of that type, or not JSON",
        arguments: [("Track", "{}"), ("Track", "[]"), ("Page<Track>", "{"), ("[Bool]", "[1]")])
    func fail(type: String, body: String) throws {
        #expect(try Self.check(type, body).failures.count == 1)
    }
}
