// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What Alexa says: text, with markup as values.
///
/// ```swift
/// let speech: Speech = "Playing \(track.name).\(.pause(.milliseconds(300)))\(.emphasised("Enjoy!"))"
/// ```
///
/// Everything that is interpolated is escaped; only ``Speech`` values add markup. So "Simon & Garfunkel" cannot break the
/// document. Speech without markup is sent as plain text.
///
/// Source: <https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html>
public struct Speech: Sendable, Hashable {
    var parts: [Part]

    enum Part: Sendable, Hashable {
        /// Text as it is spoken, not escaped.
        case text(String)
        /// The author's own SSML, sent as it is.
        case raw(String)
        indirect case element(SSMLElement)
    }

    init(parts: [Part]) { self.parts = parts }

    /// Makes speech of a text.
    public init(_ text: some StringProtocol) { parts = [.text(String(text))] }

    /// Makes speech of your own SSML, with or without `<speak>` around it. It is sent as it is: interpolated values are not
    /// escaped.
    public init(ssml: String) {
        let text = ssml.utf8
        let isDocument = text.starts(with: "<speak>".utf8) && text.reversed().starts(with: "</speak>".utf8.reversed())
        parts = [.raw(isDocument ? String(Substring(text.dropFirst(7).dropLast(8))) : ssml)]
    }

    /// Whether there is nothing to say.
    public var isEmpty: Bool {
        parts.allSatisfy { if case .text(let text) = $0 { text.isEmpty } else { false } }
    }

    /// The text without any markup, for reading.
    public var text: String {
        if parts.count == 1, case .text(let text) = parts[0] { return text }
        return parts.map { part in
            switch part {
            case .text(let text): text
            case .raw(let ssml): SSML.text(of: ssml)
            case .element(let element): Speech(parts: element.content).text
            }
        }.joined()
    }

    /// Returns both speeches, one after the other.
    public static func + (left: Speech, right: Speech) -> Speech { Speech(parts: left.parts + right.parts) }
    /// Appends another speech.
    public static func += (left: inout Speech, right: Speech) { left.parts += right.parts }
}

extension Speech: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { parts = [.text(text)] }
    public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    /// Collects literal text, escaped values and markup.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { append(literal) }
        /// Appends a speech with its markup.
        public mutating func appendInterpolation(_ speech: Speech) { parts += speech.parts }
        /// Appends a text, escaped.
        public mutating func appendInterpolation(_ text: some StringProtocol) { append(String(text)) }
        /// Appends the description of a value, escaped.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) { append(value.description) }
        /// Appends an optional text, escaped; `nil` appends nothing.
        public mutating func appendInterpolation(_ text: String?) { append(text ?? "") }

        private mutating func append(_ text: String) {
            if text.isEmpty { return }
            if case .text(let before)? = parts.last {
                parts[parts.count - 1] = .text(before + text)
            } else {
                parts.append(.text(text))
            }
        }
    }
}

extension Speech: CustomStringConvertible {
    /// The text without any markup.
    public var description: String { text }
}
