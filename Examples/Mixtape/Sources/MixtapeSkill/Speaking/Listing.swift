// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

/// A list as it is spoken, and as the Alexa app shows it.
struct Listing {
    /// How many entries are read out; the rest is counted.
    static let few = 5
    /// How many entries a card shows.
    static let many = 20

    /// What is spoken of each entry; of a long list, of the first ones.
    let entries: [Speech]
    /// How many there are in all.
    let total: Int

    init(_ entries: [Speech], of total: Int? = nil) {
        self.entries = entries
        self.total = max(total ?? 0, entries.count)
    }

    /// The entries with "and" before the last one; of a long list the first few, "and 2 more".
    ///
    /// Names at Spotify contain commas and full stops, so that short pauses separate them.
    var spoken: Speech {
        var parts = Array(entries.prefix(Self.few))
        let more = total - parts.count
        if more > 0 { parts.append("\(more) more") }
        guard let last = parts.popLast() else { return "nothing" }
        guard let first = parts.first else { return last }
        let rest = parts.dropFirst().reduce(first) { $0 + ",\(.pause(.milliseconds(250))) \($1)" }
        return rest + ",\(.pause(.milliseconds(250))) and \(last)"
    }

    /// The entries, a line each, and where they come from: Spotify's terms ask for the attribution.
    func card(_ title: String) -> Card {
        var lines = entries.prefix(Self.many).map { "• \($0.text)" }
        if total > lines.count { lines.append("and \(total - lines.count) more") }
        return .simple(title: title, content: (lines + ["", "From Spotify"]).joined(separator: "\n"))
    }
}
