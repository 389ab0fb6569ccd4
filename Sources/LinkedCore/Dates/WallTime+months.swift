// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension WallTime {
    /// Returns the same time of day (UTC) some months later; if the month does not have the day, its last day.
    public func advanced(byMonths months: Int) -> WallTime {
        let day = Int64(86_400)
        // Only the years 0 to 9999 can be computed; no consent lies outside of them.
        guard Moment.writable.contains(secondsSince1970), (-12_000...12_000).contains(months) else {
            return self
        }
        let days = secondsSince1970.quotientRoundedDown(by: day)
        let (year, month, dayOfMonth) = CivilDay.date(daysSince1970: Int(days))
        let count = year * 12 + month - 1 + months
        let newYear = count.quotientRoundedDown(by: 12)
        let newMonth = count - newYear * 12 + 1
        let newDay = min(dayOfMonth, CivilDay.count(in: newMonth, of: newYear))
        let number = CivilDay.daysSince1970(year: newYear, month: newMonth, day: newDay)
        return WallTime(secondsSince1970: Int64(number) * day + (secondsSince1970 - days * day))
    }
}
