// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import MixtapeDemo
import MixtapeTerminal
import Testing

struct TerminalTests {
    @Test("Shows the last exchange as JSON, without tokens")
    func json() async throws {
        let terminal = try Terminal(.demo(DemoSpotify()), time: novemberEvening)
        #expect(await terminal.read("json") == ["(Nothing has been said yet.)"])
        _ = await terminal.read("link")
        _ = await terminal.read("what are my playlists")
        let text = await terminal.read("json").joined(separator: "\n")
        #expect(text.contains(#""name": "MyPlaylists""#))
        #expect(text.contains(#""accessToken": "REDACTED""#))
        #expect(!text.contains("demo-token"))
    }

    @Test("Writes colours only where they are wanted")
    func colours() async throws {
        for (ink, expected) in [(Ink.plain, false), (Ink.coloured, true)] {
            let terminal = try Terminal(.demo(DemoSpotify()), ink: ink, time: novemberEvening)
            let lines = await terminal.read("open my mixtape") + terminal.read("link")
            #expect(lines.contains { $0.contains("\u{1B}[") } == expected)
        }
    }

    @Test(
        "Draws every line of a card's box equally wide",
        arguments: ["what are my playlists", "what is on rainy sunday"])
    func box(_ utterance: String) async throws {
        let terminal = try Terminal(.demo(DemoSpotify()), time: novemberEvening)
        _ = await terminal.read("link")
        let box = await terminal.read(utterance).filter { $0.hasPrefix("  ") && !$0.hasPrefix("     ") }
        #expect(box.count > 4)
        #expect(Set(box.map(\.count)).count == 1)
    }

    @Test("Answers help twice: what Alexa says, and what can be typed")
    func help() async throws {
        let lines = try await Terminal(.demo(DemoSpotify()), time: novemberEvening).read("help")
        #expect(lines.first?.hasPrefix("Alexa: You can ask") == true)
        #expect(lines.last?.contains("expire") == true)
    }

    @Test(
        "Recognises the words that end the conversation",
        arguments: [("quit", true), (" Exit ", true), ("stop", false), ("", false)])
    func farewell(_ line: String, _ leaves: Bool) {
        #expect(Terminal.isFarewell(line) == leaves)
    }

    @Test("Says whether Alexa listens")
    func listens() async throws {
        let terminal = try Terminal(.demo(DemoSpotify()), time: novemberEvening)
        #expect(!terminal.isListening)
        _ = await terminal.read("open my mixtape")
        #expect(terminal.isListening)
        _ = await terminal.read("stop")
        #expect(!terminal.isListening)
        #expect(await terminal.read("").isEmpty)
    }
}
