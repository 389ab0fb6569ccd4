// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Speech {
    /// Returns the speech, short enough for Alexa: its longest text is cut at a sentence until it fits. Markup stays whole.
    func cut() -> Speech {
        let limit = LimitExceeded.Limit.speech.maximum
        var speech = self
        while true {
            let excess = speech.outputSpeech.text.map { $0.length - limit } ?? 0
            guard excess > 0, let (place, text) = speech.longestText else { return speech }
            let rest = text.cut(by: excess)
            if rest.isEmpty { speech.parts.remove(at: place) } else { speech.parts[place] = .text(rest) }
        }
    }

    private var longestText: (place: Int, text: String)? {
        var longest: (place: Int, text: String)?
        for (place, part) in parts.enumerated() {
            if case .text(let text) = part, text.utf8.count > longest?.text.utf8.count ?? 0 { longest = (place, text) }
        }
        return longest
    }
}

extension String {
    /// Returns the text without at least its last `excess` characters, cut after a sentence if there is one, or else after a
    /// word.
    func cut(by excess: Int) -> String {
        // Cut between Swift's characters, so that an emoji stays whole.
        var (room, end) = (length - excess, startIndex)
        for index in indices {
            room -= self[index].unicodeScalars.count
            if room < 0 { break }
            end = self.index(after: index)
        }
        let whole = self[..<end]
        let ends = whole.indices.last { index in
            let next = self.index(after: index)
            return "。！？".contains(self[index])
                || ".!?…".contains(self[index]) && (next == endIndex || self[next].isWhitespace)
        }
        if let ends { return String(whole[...ends]) }
        if let space = whole.lastIndex(where: \.isWhitespace) { return String(whole[..<space]) }
        return String(whole)
    }
}
