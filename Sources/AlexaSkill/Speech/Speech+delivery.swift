// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// How a part of the speech is spoken. Which elements may contain which is checked when the response is made: see
// ``SpeechDefect``.

extension Speech {
    /// The level of emphasis.
    public enum Emphasis: String, Sendable, Hashable {
        /// Louder and slower.
        case strong
        /// A little louder and slower.
        case moderate
        /// Softer and quicker.
        case reduced
    }

    /// Speech with more or less emphasis: `<emphasis>`.
    public static func emphasised(_ speech: Speech, _ level: Emphasis = .moderate) -> Speech {
        element(.emphasis, [("level", level.rawValue)], speech)
    }

    /// The rate of speech.
    @nonexhaustive
    public enum Rate: Sendable, Hashable {
        /// A rate by its name in SSML: `x-slow` to `x-fast`; `medium` is the usual one.
        case xSlow, slow, medium, fast, xFast
        /// In percent of the usual rate: at least 20.
        case percent(Int)

        var text: String {
            switch self {
            case .xSlow: "x-slow"
            case .slow: "slow"
            case .medium: "medium"
            case .fast: "fast"
            case .xFast: "x-fast"
            case .percent(let percent): "\(percent)%"
            }
        }
    }

    /// The pitch of the voice.
    @nonexhaustive
    public enum Pitch: Sendable, Hashable {
        /// A pitch by its name in SSML: `x-low` to `x-high`; `medium` is the usual one.
        case xLow, low, medium, high, xHigh
        /// In percent above or below the usual pitch: -33.3 to 50.
        case percent(Double)

        var text: String {
            switch self {
            case .xLow: "x-low"
            case .low: "low"
            case .medium: "medium"
            case .high: "high"
            case .xHigh: "x-high"
            case .percent(let percent): "\(percent < 0 ? "" : "+")\(percent)%"
            }
        }
    }

    /// The volume.
    @nonexhaustive
    public enum Volume: Sendable, Hashable {
        /// A volume by its name in SSML: `silent`, `x-soft` to `x-loud`; `medium` is the usual one.
        case silent, xSoft, soft, medium, loud, xLoud
        /// In decibels above or below the usual volume: at most 4.08.
        case decibels(Double)

        var text: String {
            switch self {
            case .silent: "silent"
            case .xSoft: "x-soft"
            case .soft: "soft"
            case .medium: "medium"
            case .loud: "loud"
            case .xLoud: "x-loud"
            case .decibels(let decibels): "\(decibels < 0 ? "" : "+")\(decibels)dB"
            }
        }
    }

    /// Speech of another rate, pitch or volume: `<prosody>`.
    public static func prosody(
        _ speech: Speech, rate: Rate? = nil, pitch: Pitch? = nil, volume: Volume? = nil
    ) -> Speech {
        element(.prosody, [("rate", rate?.text), ("pitch", pitch?.text), ("volume", volume?.text)], speech)
    }

    /// Speech with the pronunciation of another language, such as `fr-FR`: `<lang xml:lang="…">`.
    public static func lang(_ language: String, _ speech: Speech) -> Speech {
        element(.lang, [("xml:lang", language)], speech)
    }

    /// Speech of another voice, one of Amazon Polly's such as `Matthew`: `<voice name="…">`.
    public static func voice(_ name: String, _ speech: Speech) -> Speech { element(.voice, [("name", name)], speech) }

    /// Whispered speech: `<amazon:effect name="whispered">`.
    public static func whispered(_ speech: Speech) -> Speech { element(.effect, [("name", "whispered")], speech) }

    /// The style of a kind of speech; an open set.
    public struct Domain: RawRepresentable, Sendable, Hashable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// As among friends.
        public static var conversational: Self { Self(rawValue: "conversational") }
        /// As for a podcast or an article.
        public static var longForm: Self { Self(rawValue: "long-form") }
        /// As a host between songs.
        public static var music: Self { Self(rawValue: "music") }
        /// As in the news.
        public static var news: Self { Self(rawValue: "news") }
        /// Friendly and lively, as for a game.
        public static var fun: Self { Self(rawValue: "fun") }
    }

    /// Speech in a style: `<amazon:domain name="…">`.
    public static func domain(_ domain: Domain, _ speech: Speech) -> Speech {
        element(.domain, [("name", domain.rawValue)], speech)
    }

    /// The emotion in Alexa's voice.
    public enum Emotion: String, Sendable, Hashable {
        /// Glad about something.
        case excited
        /// Sorry about something.
        case disappointed
    }

    /// The intensity of an emotion.
    public enum Intensity: String, Sendable, Hashable {
        /// A degree by its name in SSML; `medium` is the usual one.
        case low, medium, high
    }

    /// Speech with an emotion: `<amazon:emotion name="…" intensity="…">`.
    public static func emotion(_ emotion: Emotion, _ intensity: Intensity = .medium, _ speech: Speech) -> Speech {
        element(.emotion, [("name", emotion.rawValue), ("intensity", intensity.rawValue)], speech)
    }
}
