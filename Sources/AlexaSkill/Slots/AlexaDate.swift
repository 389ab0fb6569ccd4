// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A date or a period as Alexa writes it in an `AMAZON.DATE` slot.
///
/// `2026-11-23` is a day, `2026-W48` a week, `2026-W48-WE` its weekend, `2026-11` a month, `2026` a year, `202X` a decade,
/// `2026-WI` a season.
/// Source: <https://developer.amazon.com/docs/custom-skills/slot-type-reference.html#date>
public struct AlexaDate: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The text as Alexa sent it.
    public let text: String
    /// The period that the text names.
    public let span: Span

    /// A period.
    @nonexhaustive
    public enum Span: Sendable, Hashable {
        /// One day.
        case day(year: Int, month: Int, day: Int)
        /// A week by ISO 8601, 1 to 53.
        case week(year: Int, week: Int)
        /// The Saturday and Sunday of a week.
        case weekend(year: Int, week: Int)
        /// A month, 1 to 12.
        case month(year: Int, month: Int)
        /// A year.
        case year(Int)
        /// The ten years that begin with this one.
        case decade(from: Int)
        /// `WI`, `SP`, `SU` or `FA`.
        case season(year: Int, String)
        /// A form that the SDK does not know; the text has it.
        case other
    }

    /// Reads a slot's text; an unknown form is ``Span/other``.
    public init(_ text: String) {
        self.text = text
        span = Self.span(of: text) ?? .other
    }

    private static func span(of text: String) -> Span? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4 else { return nil }
        if parts.count == 1, first.last == "X" { return Int(digits: first.dropLast()).map { .decade(from: $0 * 10) } }
        guard let year = Int(digits: first) else { return nil }
        switch parts.count {
        case 1: return .year(year)
        case 2, 3:
            let second = parts[1]
            if second.first == "W", second.utf8.count == 3, let week = Int(digits: second.dropFirst()), 1...53 ~= week {
                if parts.count == 2 { return .week(year: year, week: week) }
                return parts[2] == "WE" ? .weekend(year: year, week: week) : nil
            }
            if parts.count == 2, ["WI", "SP", "SU", "FA"].contains(second) {
                return .season(year: year, String(second))
            }
            guard second.utf8.count == 2, let month = Int(digits: second), 1...12 ~= month else { return nil }
            if parts.count == 2 { return .month(year: year, month: month) }
            guard parts[2].utf8.count == 2, let day = Int(digits: parts[2]), 1...31 ~= day else { return nil }
            return .day(year: year, month: month, day: day)
        default: return nil
        }
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        try single.encode(text)
    }

    public var description: String { text }
}
