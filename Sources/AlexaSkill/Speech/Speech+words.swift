// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// How single words are spoken. These take text, not speech: Alexa allows no markup inside them.

extension Speech {
    /// How a text is to be interpreted; an open set.
    public struct Interpretation: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral value: String) { rawValue = value }

        /// Letter by letter.
        public static var spellOut: Self { Self(rawValue: "spell-out") }
        /// Letter by letter.
        public static var characters: Self { Self(rawValue: "characters") }
        /// A number: "one thousand".
        public static var cardinal: Self { Self(rawValue: "cardinal") }
        /// A place in an order: "third".
        public static var ordinal: Self { Self(rawValue: "ordinal") }
        /// Digit by digit.
        public static var digits: Self { Self(rawValue: "digits") }
        /// A fraction: "three twentieths".
        public static var fraction: Self { Self(rawValue: "fraction") }
        /// A number with a unit: "ten feet".
        public static var unit: Self { Self(rawValue: "unit") }
        /// A date; `format` is the order of its parts.
        public static var date: Self { Self(rawValue: "date") }
        /// A duration in minutes and seconds: `1'21"`.
        public static var time: Self { Self(rawValue: "time") }
        /// A telephone number.
        public static var telephone: Self { Self(rawValue: "telephone") }
        /// A part of a street address.
        public static var address: Self { Self(rawValue: "address") }
        /// An exclamation of Amazon's list of speechcons, said with feeling.
        public static var interjection: Self { Self(rawValue: "interjection") }
        /// Bleeped out.
        public static var expletive: Self { Self(rawValue: "expletive") }
    }

    /// A text spoken as an interpretation: `<say-as>`.
    ///
    /// - Parameter format: For dates, the order of the parts: `mdy`, `dmy`, `ymd`, `md`, `dm`, `ym`, `my`, `d`, `m`, `y`.
    public static func sayAs(_ text: String, _ interpretation: Interpretation, format: String? = nil) -> Speech {
        element(.sayAs, [("interpret-as", interpretation.rawValue), ("format", format)], Speech(text))
    }

    /// Letter by letter.
    public static func spelled(_ text: String) -> Speech { sayAs(text, .spellOut) }

    /// A text said as another: `<sub alias="aluminum">Al</sub>`.
    public static func sub(_ text: String, alias: String) -> Speech { element(.sub, [("alias", alias)], Speech(text)) }

    /// The alphabet of a pronunciation.
    public enum Alphabet: String, Sendable, Hashable {
        /// The International Phonetic Alphabet.
        case ipa
        /// X-SAMPA: the same in ASCII.
        case xSAMPA = "x-sampa"
    }

    /// A text with its pronunciation: `<phoneme>`.
    public static func phoneme(_ text: String, _ pronunciation: String, alphabet: Alphabet = .ipa) -> Speech {
        element(.phoneme, [("alphabet", alphabet.rawValue), ("ph", pronunciation)], Speech(text))
    }

    /// The part of speech of a word, where it changes the pronunciation; an open set.
    public struct Role: RawRepresentable, Sendable, Hashable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A verb in the present: "I will read".
        public static var verb: Self { Self(rawValue: "amazon:VB") }
        /// A verb in the past: "I have read".
        public static var pastParticiple: Self { Self(rawValue: "amazon:VBD") }
        /// A noun: "a record".
        public static var noun: Self { Self(rawValue: "amazon:NN") }
        /// The less common sense of a word: "bass", the fish.
        public static var otherSense: Self { Self(rawValue: "amazon:SENSE_1") }
    }

    /// A word in its role: `<w role="amazon:VBD">read</w>`.
    public static func word(_ text: String, _ role: Role) -> Speech {
        element(.w, [("role", role.rawValue)], Speech(text))
    }
}
