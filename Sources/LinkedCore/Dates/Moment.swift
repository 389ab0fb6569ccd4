// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A moment in time, converted from and to its text: `2026-11-25T18:00:00Z` (RFC 3339 section 5.6).
package struct Moment {
    /// Whole seconds since 1970-01-01T00:00:00Z; 64 bits also where an `Int` has 32.
    package let seconds: Int64
    /// The fraction of the second: at least 0, less than 1.
    package let fraction: Double

    /// The seconds of the years 0 to 9999, the only ones that RFC 3339 can write.
    package static let writable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

    /// Reads a moment; `nil` if the text is not one.
    ///
    /// Besides the form of RFC 3339 it reads what ISO 8601 allows: a comma instead of the point, `+hhmm` or `+hh` for the
    /// zone. A leap second counts as the first second of the next day.
    package init?(_ text: String) {
        var rest = MomentText(text)
        guard let year = rest.number(4), rest.take("-"), let month = rest.number(2), rest.take("-"),
            let day = rest.number(2), rest.take("T") || rest.take("t") || rest.take(" "),
            let hour = rest.number(2), rest.take(":"), let minute = rest.number(2), rest.take(":"),
            let second = rest.number(2),
            1...12 ~= month, 1...CivilDay.count(in: month, of: year) ~= day,
            0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second,
            let fraction = rest.fraction(), let zone = rest.zone(), rest.isAtEnd
        else { return nil }
        let days = Int64(CivilDay.daysSince1970(year: year, month: month, day: day))
        seconds = days * 86_400 + Int64(hour * 3_600 + minute * 60 + second - zone)
        self.fraction = fraction
        // A leap second comes only at the end of a month in UTC.
        if second == 60 {
            let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
            guard rest == 0, CivilDay.date(daysSince1970: Int(day)).day == 1 else { return nil }
        }
    }

    /// Returns the text of a moment in UTC.
    ///
    /// - Parameters:
    ///   - seconds: Whole seconds since 1970, within ``writable``.
    ///   - fraction: The digits after the point; an empty text leaves the point out.
    package static func text(seconds: Int64, fraction: String = "") -> String {
        let days = seconds.quotientRoundedDown(by: 86_400)
        let clock = Int(seconds - days * 86_400)
        let (year, month, day) = CivilDay.date(daysSince1970: Int(days))
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
            + "\(padded(clock / 3_600, 2)):\(padded(clock / 60 % 60, 2)):\(padded(clock % 60, 2))"
            + "\(fraction.isEmpty ? "" : ".\(fraction)")Z"
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Reads the parts of a moment from the front of its text.
private struct MomentText {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let byte = rest.first, UInt32(byte) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        var value = 0
        for _ in 0..<width {
            guard let byte = rest.first, 0x30...0x39 ~= byte else { return nil }
            value = value * 10 + Int(byte - 0x30)
            rest.removeFirst()
        }
        return value
    }

    /// The fraction of a second: 0 if there is none, `nil` for a point without digits.
    mutating func fraction() -> Double? {
        guard take(".") || take(",") else { return 0 }
        var (digits, scale, count) = (Int64(0), 1.0, 0)
        while let digit = number(1) {
            count += 1
            // A `Double` cannot hold more digits.
            guard count <= 15 else { continue }
            digits = digits * 10 + Int64(digit)
            scale *= 10
        }
        return count > 0 ? Double(digits) / scale : nil
    }

    /// Reads the offset from UTC in seconds.
    mutating func zone() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(2), hours < 24 else { return nil }
        if isAtEnd { return sign * hours * 3_600 }
        _ = take(":")
        guard let minutes = number(2), minutes < 60 else { return nil }
        return sign * (hours * 3_600 + minutes * 60)
    }
}
