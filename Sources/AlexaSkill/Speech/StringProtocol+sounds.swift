// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
    /// Whether two names sound the same: letters and digits compared without case, accents, spaces or punctuation, with
    /// "&" read as "and".
    ///
    /// ```swift
    /// "Dinner Jazz!".sounds(like: "dinner jazz")   // true
    /// "Sigur Rós".sounds(like: "sigur ros")        // true
    /// ```
    ///
    /// Alexa writes slot values in lower case and without punctuation; a provider's names have both.
    public func sounds(like other: some StringProtocol) -> Bool {
        let mine = Folding.folded(self)
        return !mine.isEmpty && mine == Folding.folded(other)
    }
}

enum Folding {
    /// Returns the letters and digits of a name, without case, accents and punctuation.
    static func folded(_ name: some StringProtocol) -> String {
        var folded = ""
        for character in name.lowercased() {
            if character == "&" {
                folded += "and"
            } else if let plain = plain[character] {
                folded += plain
            } else if character.isLetter || character.isNumber {
                folded.append(character)
            }
        }
        return folded
    }

    /// Latin letters, and the plain ones that Alexa may write instead. `Character` compares by canonical
    /// equivalence, so that the composed and the decomposed form find the same entry.
    private static let plain: [Character: String] = {
        var table: [Character: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d",
        ]
        let accented: [(String, String)] = [
            ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďḑ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
            ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀ", "l"), ("ñńņňŉ", "n"), ("òóôõöōŏő", "o"),
            ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
        ]
        for (characters, plain) in accented {
            for character in characters { table[character] = plain }
        }
        return table
    }()
}
