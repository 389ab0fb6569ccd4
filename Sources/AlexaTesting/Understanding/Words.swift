// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Splits a text into words as Alexa writes them: in lower case, without punctuation.
enum Words {
    /// Splits a text. "&" is read as "and"; the `'s` at the end of a word is a word of its own, so that the sample
    /// `{artist}'s songs` fits; the points, colons and hyphens of numbers, times and dates stay.
    static func split(_ text: some StringProtocol) -> [String] {
        let characters = Array(text.lowercased().map { $0 == "’" ? "'" : $0 })
        var words: [String] = []
        var word = ""
        func flush() {
            if word.count > 2, word.hasSuffix("'s") {
                words += [String(word.dropLast(2)), "'s"]
            } else if !word.isEmpty {
                words.append(word)
            }
            word = ""
        }
        for (place, character) in characters.enumerated() {
            let before = place > 0 ? characters[place - 1] : " "
            let after = place + 1 < characters.count ? characters[place + 1] : " "
            switch character {
            case _ where character.isLetter || character.isNumber: word.append(character)
            case "'" where after.isLetter: word.append(character)
            case ".", ":", "-":
                if before.isNumber, after.isNumber {
                    word.append(character)
                } else if character != "." || !before.isLetter || !after.isLetter {
                    // The points of "p.m." do not separate words.
                    flush()
                }
            case "," where before.isNumber && after.isNumber: break
            case "&":
                flush()
                words.append("and")
            default: flush()
            }
        }
        flush()
        return words
    }

    /// Words as one text.
    static func joined(_ words: some Sequence<String>) -> String {
        words.reduce(into: "") { text, word in
            if !text.isEmpty, word != "'s" { text += " " }
            text += word
        }
    }
}
