// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels

extension ResponseEnvelope {
    /// Throws the first of Alexa's limits that the response exceeds.
    func check() throws(LimitExceeded) {
        try response.outputSpeech?.check()
        try response.reprompt?.outputSpeech?.check()
        try response.card?.check()
        for directive in response.directives {
            switch directive {
            case .playAudio(let play):
                try play.audioItem.stream.token.check(.streamToken)
                try play.audioItem.stream.url.check(.streamURL)
            case .updateDynamicEntities(let update): try update.check()
            default: continue
            }
        }
    }
}

extension Directive.UpdateDynamicEntities {
    fileprivate func check() throws(LimitExceeded) {
        let size = types.reduce(0) { $0 + $1.values.reduce(0) { $0 + 1 + $1.synonyms.count } }
        if size > LimitExceeded.Limit.dynamicEntities.maximum {
            throw LimitExceeded(limit: .dynamicEntities, size: size)
        }
    }
}

extension OutputSpeech {
    fileprivate func check() throws(LimitExceeded) {
        guard let text else { return }
        try text.check(.speech)
        guard case .ssml = self else { return }
        let most = LimitExceeded.Limit.audioClips.maximum
        // Each clip needs a source, so that most speech is too short to have too many clips.
        guard text.utf8.count > most * #"<audio src=""/>"#.utf8.count else { return }
        let clips = text.count(of: "<audio")
        if clips > most { throw LimitExceeded(limit: .audioClips, size: clips) }
    }
}

extension Card {
    fileprivate func check() throws(LimitExceeded) {
        for url in imageURLs { try url.check(.imageURL) }
        // A text never has more characters than bytes, and counting bytes is free.
        guard bytes > LimitExceeded.Limit.card.maximum, length > LimitExceeded.Limit.card.maximum else { return }
        throw LimitExceeded(limit: .card, size: length)
    }

    private var bytes: Int {
        switch self {
        case .simple(let title, let content): (title ?? "").utf8.count + (content ?? "").utf8.count
        default: .max
        }
    }

    private var imageURLs: [String] {
        guard case .standard(_, _, let image) = self else { return [] }
        return [image?.smallImageURL, image?.largeImageURL].compactMap(\.self)
    }

    /// What counts towards ``LimitExceeded/Limit/card``.
    var length: Int {
        switch self {
        case .simple(let title, let content): (title ?? "").length + (content ?? "").length
        case .standard(let title, let text, _):
            (title ?? "").length + (text ?? "").length + imageURLs.reduce(0) { $0 + $1.length }
        default: 0
        }
    }

    /// Returns the card with its text cut at a sentence, so that it fits.
    func cut() -> Card {
        let excess = length - LimitExceeded.Limit.card.maximum
        guard excess > 0 else { return self }
        switch self {
        case .simple(let title, let content): return .simple(title: title, content: content?.cut(by: excess))
        case .standard(let title, let text, let image):
            return .standard(title: title, text: text?.cut(by: excess), image: image)
        default: return self
        }
    }
}

extension String {
    /// The characters as Alexa counts them.
    var length: Int { unicodeScalars.count }

    /// Counts a tag in the text. Byte by byte: the standard library's searches cost more than reading the whole request.
    fileprivate func count(of tag: String) -> Int {
        let tag = Array(tag.utf8)
        var (count, matched) = (0, 0)
        for byte in utf8 {
            // A tag's first byte does not occur again in it, so that after a mismatch at most that byte can match.
            matched = byte == tag[matched] ? matched + 1 : byte == tag[0] ? 1 : 0
            guard matched == tag.count else { continue }
            count += 1
            matched = 0
        }
        return count
    }

    fileprivate func check(_ limit: LimitExceeded.Limit) throws(LimitExceeded) {
        // A text never has more characters than bytes, and counting bytes is free.
        guard utf8.count > limit.maximum, length > limit.maximum else { return }
        throw LimitExceeded(limit: limit, size: length)
    }
}
