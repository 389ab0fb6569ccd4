// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Foundation
import Testing

@testable import ConformanceChecks

@Suite("Damaged bodies are noticed")
struct MutantsTests {
    @Test("Requests and envelopes of the project's own tests")
    func requests() async throws {
        var mutants = Mutants(seed: 7)
        for (name, body) in try Self.bodies("AlexaModelsTests/Fixtures/Requests", "AlexaModelsTests/Fixtures/Envelopes")
        {
            await mutants.add(name, body, .requests) { await RequestCheck.check($0) }
        }
        let result = await mutants.run(1_000)
        #expect(result.made == 1_000)
        // The same name in other requests is not free-form.
        let free = ["InstallationError.json error.content.", "LaunchRequest.json body.", "context.json request.body."]
        #expect(result.unnoticed.filter { line in !free.contains { line.contains($0) } } == [])
    }

    @Test("Responses and directives of the project's own tests")
    func responses() async throws {
        var mutants = Mutants(seed: 7)
        for (name, body) in try Self.bodies(
            "AlexaModelsTests/Fixtures/Responses", "AlexaModelsTests/Fixtures/Directives")
        {
            await mutants.add(name, body, .responses) { ResponseCheck.check($0) }
        }
        let result = await mutants.run(1_000)
        #expect(result.made == 1_000)
        #expect(result.unnoticed == [])
    }

    @Test(
        "Spotify's answers, of the project's own tests",
        arguments: [
            ("Page<PlaylistItem>", "playlist-items-both"), ("Playlist", "playlist-both"), ("Album", "album"),
            ("Spotify.SearchResults", "search-everything"), ("Several<Track>", "several-tracks"),
            ("Page<SavedAlbum>", "saved-albums"), ("Spotify.Queue", "queue"),
        ])
    func spotify(type: String, name: String) async throws {
        let check = try #require(SpotifyCheck.types[type])
        let body = try #require(try Self.bodies("SpotifyClientTests/Fixtures").first { $0.name == "\(name).json" })
        var mutants = Mutants(seed: 7)
        await mutants.add(name, body.bytes, .spotify) { check($0) }
        let result = await mutants.run(200)
        #expect(result.made == 200)
        #expect(result.unnoticed == [])
    }

    @Test("A check that compares nothing notices no damage, and each damage is named")
    func blind() async {
        var mutants = Mutants(seed: 7)
        await mutants.add("a.json", Array(#"{"b":{"c":null,"d":[1]},"free":2}"#.utf8), FreeForm(values: ["free"])) {
            _ in
            Outcome()
        }
        let result = await mutants.run(50)
        #expect(result.made == 50)
        #expect(
            Set(result.unnoticed) == [
                "a.json b misspelt", "a.json b.d misspelt", "a.json b.d[0] of another kind", "a.json free misspelt",
            ])
    }

    @Test("Parts that are already lost are not damaged, and a body without other parts makes no mutants")
    func lost() async {
        var mutants = Mutants(seed: 7)
        await mutants.add("a.json", Array(#"{"b":1}"#.utf8), FreeForm()) { _ in Outcome(unmodelled: ["request.b"]) }
        await mutants.add("b.json", Array("[".utf8), FreeForm()) { _ in Outcome() }
        #expect(await mutants.run(10).made == 0)
    }

    /// The bodies in folders of the package's tests.
    static func bodies(_ folders: String...) throws -> [(name: String, bytes: [UInt8])] {
        let tests = URL(filePath: #filePath).appending(path: "../../../../../Tests").standardized
        let files = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(
                at: tests.appending(path: folder), includingPropertiesForKeys: nil)
        }
        let bodies = files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
        try #require(!bodies.isEmpty)
        return try bodies.map { ($0.lastPathComponent, [UInt8](try Data(contentsOf: $0))) }
    }
}
