// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// How users call a skill by its name.
///
/// Source: <https://developer.amazon.com/docs/custom-skills/understanding-how-users-invoke-custom-skills.html>
enum Invocation: Sendable, Hashable {
    /// "open mixtape".
    case launch
    /// "ask mixtape what are my playlists". The question is listed with and without the word that connects it to the name.
    case ask([[String]])

    private static let verbs: [[String]] = [
        ["open"], ["launch"], ["start"], ["begin"], ["run"], ["load"], ["use"], ["play"], ["resume"], ["ask"], ["tell"],
        ["talk", "to"], ["speak", "to"], ["go", "to"],
    ]
    private static let connectors: Set<String> = ["to", "for", "about", "whether", "if", "that", "and"]
    private static let prepositions: Set<String> = ["using", "with", "from", "on", "in", "through", "via", "by"]

    /// Finds the skill's name in an utterance; `nil` if the skill is not called by its name.
    ///
    /// - Parameter suffix: Whether the name may come last, as in "find my playlists with mixtape".
    static func find(in words: [String], name: [String], suffix: Bool) -> Invocation? {
        guard !name.isEmpty else { return nil }
        if called(words[...], name) == words.count { return .launch }
        for verb in verbs where words.starts(with: verb) {
            let said = words.dropFirst(verb.count)
            guard let length = called(said, name) else { continue }
            return asked(Array(said.dropFirst(length)))
        }
        guard suffix else { return nil }
        for place in words.indices.dropFirst() where prepositions.contains(words[place]) {
            let rest = words[(place + 1)...]
            if called(rest, name) == rest.count { return .ask([Array(words[..<place])]) }
        }
        return nil
    }

    private static func asked(_ words: [String]) -> Invocation {
        guard let first = words.first else { return .launch }
        guard connectors.contains(first), words.count > 1 else { return .ask([words]) }
        return .ask([words, Array(words.dropFirst())])
    }

    /// Returns how many words at the front are the name, which may be split differently; `nil` if they are not the name.
    private static func called(_ words: ArraySlice<String>, _ name: [String]) -> Int? {
        let name = name.joined()
        var text = ""
        for (count, word) in words.enumerated() {
            text += word
            if text == name { return count + 1 }
            if text.count >= name.count { return nil }
        }
        return nil
    }
}
