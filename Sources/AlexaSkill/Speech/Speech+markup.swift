// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Speech {
    /// Silence: `<break time="…"/>`, up to 10 seconds.
    public static func pause(_ duration: Duration) -> Speech {
        let milliseconds = duration / .milliseconds(1)
        return markup("<break time=\"\(Int(min(max(milliseconds, 0), 10_000)))ms\"/>")
    }

    /// How much weight words get.
    public enum Emphasis: String, Sendable, Hashable {
        case strong, moderate, reduced
    }

    /// Words with more weight, or less: `<emphasis>`.
    public static func emphasised(_ speech: Speech, _ level: Emphasis = .moderate) -> Speech {
        wrap(speech, "emphasis", "level", level.rawValue)
    }

    /// Letter by letter: `<say-as interpret-as="spell-out">`.
    public static func spelled(_ text: String) -> Speech { sayAs(text, "spell-out") }

    /// A text read as what it is: `<say-as>`, for instance `cardinal`, `ordinal`, `date`, `telephone`.
    public static func sayAs(_ text: String, _ interpretation: String) -> Speech {
        wrap(Speech(text), "say-as", "interpret-as", interpretation)
    }

    static func markup(_ ssml: String) -> Speech { Speech(parts: [.markup(ssml)]) }

    static func wrap(_ speech: Speech, _ element: String, _ attribute: String, _ value: String) -> Speech {
        markup("<\(element) \(attribute)=\"\(SSML.escaped(value))\">\(speech.inner)</\(element)>")
    }

    /// Whether it has to be sent as SSML.
    var hasMarkup: Bool {
        parts.contains { if case .markup = $0 { true } else { false } }
    }

    /// The parts as SSML, without `<speak>` around them.
    var inner: String {
        if parts.count == 1, case .markup(let ssml) = parts[0] { return ssml }
        return parts.map { part in
            switch part {
            case .text(let text): SSML.escaped(text)
            case .markup(let ssml): ssml
            }
        }.joined()
    }
}
