// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A time of day as Alexa writes it in an `AMAZON.TIME` slot: `13:45`, or a part of the day.
///
/// Source: <https://developer.amazon.com/docs/custom-skills/slot-type-reference.html#time>
public struct AlexaTime: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The text as Alexa sent it.
    public let text: String
    /// 0 to 23; `nil` for a part of the day.
    public let hour: Int?
    /// 0 to 59; `nil` for a part of the day.
    public let minute: Int?
    /// The part of the day that the user named instead of a time.
    public let period: Period?

    /// A part of the day.
    public enum Period: String, Sendable, Hashable, Codable {
        /// `MO`: the user said no more than that.
        case morning = "MO"
        /// `AF`: the user said no more than that.
        case afternoon = "AF"
        /// `EV`: the user said no more than that.
        case evening = "EV"
        /// `NI`: the user said no more than that.
        case night = "NI"
    }

    /// Reads `HH:MM`, `HH:MM:SS` or one of `MO`, `AF`, `EV`, `NI`; `nil` for anything else.
    public init?(_ text: String) {
        self.text = text
        if let period = Period(rawValue: text) {
            (hour, minute, self.period) = (nil, nil, period)
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard 2...3 ~= parts.count, parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        guard let hour = Int(digits: parts[0]), let minute = Int(digits: parts[1]), 0...23 ~= hour, 0...59 ~= minute
        else { return nil }
        (self.hour, self.minute, period) = (hour, minute, nil)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let time = Self(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no AMAZON.TIME"))
        }
        self = time
    }

    public func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        try single.encode(text)
    }

    public var description: String { text }
}
