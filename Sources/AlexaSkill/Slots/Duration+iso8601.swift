// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// A duration as Alexa writes it in an `AMAZON.DURATION` slot: `PT5M`, `P1DT2H`, `P2W` (ISO 8601-1 section 5.5.2).
    ///
    /// Years and months have no fixed length; a text with them is `nil`, as is one that is no duration.
    init?(iso8601 text: String) {
        guard text.first == "P", text.count > 1 else { return nil }
        var (total, digits, inTime, any) = (Duration.zero, "", false, false)
        for character in text.dropFirst() {
            switch character {
            case "T" where !inTime && digits.isEmpty: inTime = true
            case "0"..."9", ".": digits.append(character)
            default:
                guard let length = Self.length(of: character, inTime: inTime), let count = Double(digits), count < 1e9 else { return nil }
                total += length * count
                digits = ""
                any = true
            }
        }
        guard any, digits.isEmpty else { return nil }
        self = total
    }

    private static func length(of unit: Character, inTime: Bool) -> Duration? {
        switch (unit, inTime) {
        case ("W", false): .seconds(604_800)
        case ("D", false): .seconds(86_400)
        case ("H", true): .seconds(3_600)
        case ("M", true): .seconds(60)
        case ("S", true): .seconds(1)
        default: nil
        }
    }

    /// The duration as Alexa writes it, in seconds.
    var iso8601: String { "PT\(components.seconds)S" }
}
