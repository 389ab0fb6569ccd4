// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The naming of a module's members in JSON, unless a declaration states another name.
enum Naming: String {
    /// Alexa: the property's name, with `Id` for `ID` and `Url` for `URL`.
    case camelCase
    /// Spotify: words joined by underscores.
    case snakeCase

    func wire(_ name: String) -> String {
        let words = Self.words(of: name)
        switch self {
        case .camelCase:
            return words.enumerated().map {
                $0 == 0 ? $1.lowercased() : $1.prefix(1).uppercased() + $1.dropFirst().lowercased()
            }
            .joined()
        case .snakeCase: return words.map { $0.lowercased() }.joined(separator: "_")
        }
    }

    /// `externalURLs` is `external` and `URLs`; `apiEndpoint` is `api` and `Endpoint`.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        let letters = Array(name)
        for (place, letter) in letters.enumerated() {
            let begins =
                letter.isUppercase && place > 0
                && (!letters[place - 1].isUppercase || isBeginning(place, of: letters))
            if begins, !word.isEmpty {
                words.append(word)
                word = ""
            }
            word.append(letter)
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Whether a capital after another one begins a word: the `E` of `URLEnd`, but not the `L` of `URLs`.
    private static func isBeginning(_ place: Int, of letters: [Character]) -> Bool {
        guard place + 1 < letters.count, letters[place + 1].isLowercase else { return false }
        let isPlural = letters[place + 1] == "s" && (place + 2 == letters.count || letters[place + 2].isUppercase)
        return !isPlural
    }
}
