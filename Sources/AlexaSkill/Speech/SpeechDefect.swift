// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A mistake in a speech, which Alexa refuses or speaks differently than intended.
///
/// The author's own SSML is not checked.
/// Source: <https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html>
@nonexhaustive
public enum SpeechDefect: Error, Sendable, Hashable, CustomStringConvertible {
    /// An element is inside another one that does not allow it.
    case nesting(String, inside: String)
    /// An attribute's value is out of range.
    case range(String, value: String, allowed: String)
    /// A clip is neither `https` nor one of Amazon's sounds.
    case audioSource

    public var description: String {
        switch self {
        case .nesting(let inner, let outer): "<\(inner)> may not stand inside <\(outer)>"
        case .range(let what, let value, let allowed): "\(what) \(value) is out of range: \(allowed)"
        case .audioSource: "an audio clip is neither https nor soundbank"
        }
    }
}

extension Speech {
    /// What is wrong with the markup; empty if nothing is.
    public var defects: [SpeechDefect] {
        guard hasMarkup else { return [] }
        var defects: [SpeechDefect] = []
        Self.check(parts, inside: [], &defects)
        return defects
    }

    private static func check(_ parts: [Part], inside outer: [SSMLElement.Kind], _ defects: inout [SpeechDefect]) {
        for case .element(let element) in parts {
            if let other = outer.last(where: { !element.mayStand(inside: $0) }) {
                defects.append(.nesting(element.kind.rawValue, inside: other.rawValue))
            }
            if let defect = element.defect { defects.append(defect) }
            check(element.content, inside: outer + [element.kind], &defects)
        }
    }
}

extension SSMLElement {
    /// Whether an element may be inside another one. Styles, emotions and emphasis do not nest; a style or an emotion
    /// contains no interjections, a style no pitch, another voice no emotion. Words do not contain paragraphs or
    /// sentences.
    fileprivate func mayStand(inside outer: Kind) -> Bool {
        switch (kind, outer) {
        case (.domain, .domain), (.domain, .emotion), (.domain, .emphasis): false
        case (.emotion, .emotion), (.emotion, .domain), (.emotion, .emphasis), (.emotion, .voice): false
        case (.emphasis, .domain), (.emphasis, .emotion), (.emphasis, .voice): false
        case (.voice, .voice), (.voice, .emotion), (.voice, .emphasis): false
        case (.sayAs, .domain), (.sayAs, .emotion): self["interpret-as"] != "interjection"
        case (.prosody, .domain): self["pitch"] == nil
        case (.p, .p), (.p, .s), (.s, .s): false
        default: true
        }
    }

    fileprivate var defect: SpeechDefect? {
        switch kind {
        case .pause:
            guard let time = self["time"], let milliseconds = Int(time.dropLast(2)) else { return nil }
            return 0...10_000 ~= milliseconds ? nil : .range("pause", value: time, allowed: "0 to 10 seconds")
        case .prosody:
            if let rate = number("rate", "%"), rate < 20 {
                return .range("rate", value: "\(rate)%", allowed: "at least 20%")
            }
            if let pitch = number("pitch", "%"), !(-33.3...50 ~= pitch) {
                return .range("pitch", value: "\(pitch)%", allowed: "-33.3% to +50%")
            }
            if let volume = number("volume", "dB"), !(volume <= 4.08) {
                return .range("volume", value: "\(volume)dB", allowed: "at most +4.08dB")
            }
            return nil
        case .audio:
            let source = self["src"] ?? ""
            return source.hasPrefix("https://") || source.hasPrefix("soundbank://") ? nil : .audioSource
        default: return nil
        }
    }

    private func number(_ attribute: String, _ unit: String) -> Double? {
        guard let text = self[attribute], text.hasSuffix(unit) else { return nil }
        return Double(text.dropLast(unit.count))
    }
}
