// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says which of Alexa's limits a response exceeds.
///
/// Alexa would refuse the whole response, so it is not sent, and the user hears the reply to an error. With
/// ``Skill/Overlong/cut`` speech and cards are shortened instead.
public struct LimitExceeded: Error, Sendable, Hashable, CustomStringConvertible {
    /// The limit that is exceeded.
    public let limit: Limit
    /// The size that the response has.
    public let size: Int

    /// One of Alexa's limits.
    ///
    /// Sources: <https://developer.amazon.com/docs/custom-skills/request-and-response-json-reference.html>,
    /// <https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html> and
    /// <https://developer.amazon.com/docs/custom-skills/use-dynamic-entities-for-customized-interactions.html>
    public struct Limit: Sendable, Hashable, CustomStringConvertible {
        /// What is counted, for instance `characters of speech`.
        public let description: String
        /// The most that Alexa accepts.
        public let maximum: Int

        private init(_ description: String, _ maximum: Int) {
            self.description = description
            self.maximum = maximum
        }

        /// 8000 characters of speech, markup included; the reprompt counts by itself.
        public static var speech: Self { Self("characters of speech", 8_000) }
        /// 5 audio clips in what Alexa says.
        public static var audioClips: Self { Self("audio clips", 5) }
        /// 8000 characters of a card: title, text and the image's URLs.
        public static var card: Self { Self("characters of a card", 8_000) }
        /// 2000 characters of an image's URL.
        public static var imageURL: Self { Self("characters of a card's image URL", 2_000) }
        /// 1024 characters of an audio stream's token.
        public static var streamToken: Self { Self("characters of an audio stream's token", 1_024) }
        /// 8000 characters of an audio stream's URL.
        public static var streamURL: Self { Self("characters of an audio stream's URL", 8_000) }
        /// 100 dynamic values for slot types, synonyms included.
        public static var dynamicEntities: Self { Self("dynamic values and synonyms", 100) }
        /// 120 KiB of response, session attributes included.
        public static var response: Self { Self("bytes of response", 120 << 10) }
    }

    public var description: String { "\(size) \(limit.description), where Alexa takes \(limit.maximum)" }
}

extension Skill {
    /// What happens to speech and cards that are longer than Alexa accepts.
    public enum Overlong: Sendable, Hashable {
        /// The response is an error: the user hears the reply to it, and the event has the limit and the size.
        case refuse
        /// They are cut at the end of a sentence, never inside markup, and the event says so.
        case cut
    }
}
