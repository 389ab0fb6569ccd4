// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension WallTime {
    /// The same time of day (UTC) some months later; the last day of a month stands for a day that it does not have.
    public func advanced(byMonths months: Int) -> WallTime {
        let day = Int64(86_400)
        // The years 0 to 9999: what lies outside is no moment of anybody's consent.
        guard (-62_167_219_200...253_402_300_799).contains(secondsSince1970), (-12_000...12_000).contains(months) else {
            return self
        }
        let days = secondsSince1970 >= 0 ? secondsSince1970 / day : (secondsSince1970 - day + 1) / day
        let (year, month, dayOfMonth) = Self.date(ofDay: Int(days))
        let count = year * 12 + month - 1 + months
        let newYear = count >= 0 ? count / 12 : (count - 11) / 12
        let newMonth = count - newYear * 12 + 1
        let newDay = min(dayOfMonth, Self.length(ofMonth: newMonth, in: newYear))
        let number = Self.day(year: newYear, month: newMonth, day: newDay)
        return WallTime(secondsSince1970: Int64(number) * day + (secondsSince1970 - days * day))
    }

    /// The Gregorian date of a day counted from 1970-01-01.
    private static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        // Counted from 0000-03-01 in eras of 400 years, so that the leap day is a year's last.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The day's number, counted from 1970-01-01.
    private static func day(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
