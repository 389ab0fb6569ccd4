// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Dates by exact arithmetic on the proleptic Gregorian calendar: no Foundation, no time zone data, no leap seconds.

extension Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z, with the fraction; `nil` if the text is no date of ISO 8601.
    ///
    /// Accepts `YYYY-MM-DDThh:mm:ss`, an optional fraction, and `Z`, `+hh:mm`, `+hhmm` or `+hh`; a number counts milliseconds.
    public var secondsSince1970: Double? {
        if isNumber { return JSONNumber(text)?.double.map { $0 / 1000 } }
        var digits = Digits(text)
        guard let year = digits.number(4), digits.take("-"),
            let month = digits.number(2), digits.take("-"),
            let day = digits.number(2), digits.take("T") || digits.take("t") || digits.take(" "),
            let hour = digits.number(2), digits.take(":"),
            let minute = digits.number(2), digits.take(":"),
            let second = digits.number(2),
            1...12 ~= month, 1...Self.days(in: month, of: year) ~= day,
            0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second
        else { return nil }
        let fraction = digits.fraction()
        guard let fraction, let zone = digits.zone(), digits.isAtEnd else { return nil }
        let days = Self.daysSince1970(year: year, month: month, day: day)
        let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second - zone
        return Double(seconds) + fraction
    }

    /// A moment as ISO 8601 text in UTC, in whole seconds, as Alexa writes it.
    ///
    /// - Parameter seconds: Seconds since 1970-01-01T00:00:00Z; held within the years 0 to 9999.
    public init(secondsSince1970 seconds: Int64) {
        let seconds = min(max(seconds, -62_167_219_200), 253_402_300_799)
        let days = Int(seconds.quotientRoundedDown(by: 86_400))
        let rest = Int(seconds) - days * 86_400
        let (year, month, day) = Self.civil(daysSince1970: days)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        self.init(
            "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
                + "\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z")
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Counts in eras of 400 years that begin on 1 March, so that the leap day is the last one.
    static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.quotientRoundedDown(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let days = days + 719_468
        let era = days.quotientRoundedDown(by: 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension BinaryInteger {
    fileprivate func quotientRoundedDown(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

/// The parts of a date, taken from the front of a text.
private struct Digits {
    var rest: Substring.UTF8View

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
        var (value, scale, any) = (0.0, 0.1, false)
        while let digit = number(1) {
            value += Double(digit) * scale
            scale /= 10
            any = true
        }
        return any ? value : nil
    }

    /// The offset of the time zone in seconds.
    mutating func zone() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(2), hours < 24 else { return nil }
        if isAtEnd { return sign * hours * 3600 }
        _ = take(":")
        guard let minutes = number(2), minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
