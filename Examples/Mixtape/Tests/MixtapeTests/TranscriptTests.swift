// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import MixtapeDemo
import MixtapeTerminal
import Testing

/// A transcript is what the terminal showed: lines that begin with "> " were typed, what follows was answered.
///
/// After a change that is meant to change it: `RECORD_TRANSCRIPTS=1 swift test --filter TranscriptTests`.
struct TranscriptTests {
    struct Turn: Equatable {
        var typed: String
        var shown: [String]
    }

    static let evening = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../Transcripts/evening.txt")

    @Test("A long conversation in the terminal equals its transcript, line by line")
    func evening() async throws {
        let written = try Self.turns(of: String(contentsOf: Self.evening, encoding: .utf8))
        let terminal = try Terminal(.demo(DemoSpotify()), time: novemberEvening)
        var replayed: [Turn] = []
        for turn in written { replayed.append(Turn(typed: turn.typed, shown: await terminal.read(turn.typed))) }
        if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
            let text = replayed.map { "> \($0.typed)\n" + $0.shown.map { $0 + "\n" }.joined() }.joined()
            try Data(text.utf8).write(to: Self.evening)
        }
        #expect(written.count >= 12)
        for (then, now) in zip(written, replayed) { #expect(then == now) }
    }

    @Test("The transcript has linking, expiry and linking again")
    func hasEverything() throws {
        let typed = try Self.turns(of: String(contentsOf: Self.evening, encoding: .utf8)).map(\.typed)
        let expiry = try #require(typed.firstIndex(of: "expire"))
        #expect(typed[..<expiry].contains("link"))
        #expect(typed[expiry...].contains("link"))
    }

    private static func turns(of text: String) -> [Turn] {
        text.split(separator: "\n").reduce(into: []) { turns, line in
            if line.hasPrefix("> ") {
                turns.append(Turn(typed: String(line.dropFirst(2)), shown: []))
            } else if !turns.isEmpty {
                turns[turns.count - 1].shown.append(String(line))
            }
        }
    }
}
