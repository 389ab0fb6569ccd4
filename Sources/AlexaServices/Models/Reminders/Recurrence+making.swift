// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices.Recurrence {
    /// Every day, or on some days of each week.
    ///
    /// - Parameters:
    ///   - hour: 0 to 23; another one is moved into this range.
    ///   - minute: 0 to 59; another one is moved into this range.
    ///   - days: The days of the week; none means each day.
    public init(
        at hour: Int, _ minute: Int = 0, on days: [Day] = [], from start: AlexaServices.LocalDateTime? = nil,
        until end: AlexaServices.LocalDateTime? = nil
    ) {
        let time = "BYHOUR=\(min(max(hour, 0), 23));BYMINUTE=\(min(max(minute, 0), 59));BYSECOND=0;INTERVAL=1;"
        let rule =
            days.isEmpty
            ? "FREQ=DAILY;\(time)"
            : "FREQ=WEEKLY;BYDAY=\(days.map(\.rawValue).joined(separator: ","));\(time)"
        self.init(startDateTime: start, endDateTime: end, recurrenceRules: [rule])
    }
}
