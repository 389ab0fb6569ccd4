// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Duration {
    /// A duration as Alexa writes it: `PT5M`, `P1DT2H`, `P2W` (ISO 8601-1 section 5.5.2).
    ///
    /// Years and months have no fixed length; a text with them is `nil`, as is one that is not a duration.
    package init?(iso8601 text: String) {
        // A longer text is not a duration, and its sum could overflow.
        guard text.first == "P", text.utf8.count <= 64 else { return nil }
        var (total, digits, inTime, any) = (Duration.zero, "", false, false)
        for character in text.dropFirst() {
            switch character {
            case "T" where !inTime && digits.isEmpty:
                inTime = true
                any = false
            case "0"..."9", ".": digits.append(character)
            default:
                guard let length = Self.length(of: character, inTime: inTime),
                    let part = Self.seconds(digits, of: length)
                else { return nil }
                total += part
                digits = ""
                any = true
            }
        }
        guard any, digits.isEmpty else { return nil }
        self = total
    }

    /// Returns the duration of a number of units, whole numbers exactly.
    private static func seconds(_ digits: String, of length: Int64) -> Duration? {
        guard let count = Double(digits), count < 1e9 else { return nil }
        return Int64(digits).map { .seconds($0 * length) } ?? .seconds(count * Double(length))
    }

    private static func length(of unit: Character, inTime: Bool) -> Int64? {
        switch (unit, inTime) {
        case ("W", false): 604_800
        case ("D", false): 86_400
        case ("H", true): 3_600
        case ("M", true): 60
        case ("S", true): 1
        default: nil
        }
    }

    /// The duration as Alexa writes it, in seconds. A negative one is written as zero.
    package var iso8601: String {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return "PT0S" }
        guard attoseconds > 0 else { return "PT\(seconds)S" }
        let digits = String(attoseconds)
        var fraction = String(repeating: "0", count: max(0, 18 - digits.count)) + digits
        while fraction.last == "0" { fraction.removeLast() }
        return "PT\(seconds).\(fraction)S"
    }
}
