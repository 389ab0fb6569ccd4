// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A sample utterance of an intent: words and slots.
struct Sample: Sendable {
    enum Piece: Sendable, Hashable {
        case word(String)
        case slot(String)
    }

    /// The sample as the interaction model has it.
    let text: String
    let pieces: [Piece]

    init(_ text: String) {
        self.text = text
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces += Words.split(rest[..<open]).map(Piece.word)
            pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        self.pieces = pieces + Words.split(rest).map(Piece.word)
    }

    /// The words that are not slots.
    var literals: [String] {
        pieces.compactMap { if case .word(let word) = $0 { word } else { nil } }
    }

    /// Returns all ways to match the words, those with short values for the first slots first; at most 1000.
    func fits(_ words: [String]) -> [[Binding]] {
        var found: [[Binding]] = []
        var steps = 0
        func go(_ piece: Int, _ place: Int, _ bound: [Binding]) {
            steps += 1
            guard found.count < 1_000, steps < 100_000, pieces.count - piece <= words.count - place else { return }
            guard piece < pieces.count else {
                if place == words.count { found.append(bound) }
                return
            }
            switch pieces[piece] {
            case .word(let word):
                if words[place] == word { go(piece + 1, place + 1, bound) }
            case .slot(let name):
                for end in place + 1..<words.count + 1 {
                    go(piece + 1, end, bound + [Binding(slot: name, words: words[place..<end])])
                }
            }
        }
        go(0, 0, [])
        return found
    }

    /// A slot and the words that fill it.
    struct Binding: Sendable {
        let slot: String
        let words: ArraySlice<String>
    }
}
