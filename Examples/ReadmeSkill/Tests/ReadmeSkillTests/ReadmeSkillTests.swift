// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import Testing

@testable import ReadmeSkill

@Suite("The README's program")
struct ReadmeSkillTests {
    @Test("Is exactly what the README shows")
    func isAsShown() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let source = try String(
            contentsOf: package.appending(path: "Sources/ReadmeSkill/ReadmeSkill.swift"), encoding: .utf8)
        let readme = try String(contentsOf: package.appending(path: "../../README.md"), encoding: .utf8)

        let program = try #require(source.split(separator: "\n\n", maxSplits: 1).last)
        #expect(readme.contains("```swift\n\(program)```\n"))
    }

    @Test("Has no defects")
    func isValid() { #expect(mixtape.validate().isEmpty) }

    @Test("Asks which playlist, and for the account before it reads one")
    func asksToLink() async throws {
        let alexa = Conversation(with: mixtape)
        var heard = try await alexa.launch()
        #expect(heard.text == "Which of your playlists shall I read?")
        #expect(heard.isOpen)

        heard = try await alexa.say(ReadPlaylist(playlist: "dinner jazz"))
        #expect(heard.asksToLink)

        heard = try await alexa.stop()
        #expect(heard.text == "Bye!")
        #expect(!heard.isOpen)
    }
}
